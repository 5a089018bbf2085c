import { answerFault, commentFault, type FaultCode } from './answerRules';
import {
  type Answer,
  type Answers,
  type Condition,
  type Criterion,
  type Form,
  type Item,
  isSaying,
  questionsOf,
} from './model';
import { type AreaScore, scoresOf } from './scores';

interface AnswerFault {
  linkId: string;
  code: FaultCode;
}

export interface Filled {
  /** Link ids of what is asked or shown with these answers. */
  reachable: ReadonlySet<string>;
  /** The answers that count: those on branches that are not reachable have been dropped. */
  answers: Answers;
  /** What keeps it from being sent, in the order of the form. */
  faults: AnswerFault[];
  /** What is wrong while it is still being answered. */
  faultsSoFar: AnswerFault[];
  /** By area, in the order of the form. */
  scores: AreaScore[];
}

/**
 * What of these answers counts. The twin of the server's engine, which decides; both are held against the
 * same cases.
 */
export function fill(form: Form, given: Answers): Filled {
  const reachable = new Set<string>();
  const known = new Set<string>();
  const answers: Record<string, readonly Answer[]> = {};

  const take = (linkId: string, shown: boolean) => {
    known.add(linkId);
    if (!shown) return;
    reachable.add(linkId);
    const saying = given[linkId]?.filter(isSaying) ?? [];
    if (saying.length > 0) answers[linkId] = saying;
  };
  // Conditions look back only: one walk in the form's order decides everything.
  const walk = (items: readonly Item[], surroundingsShown: boolean) => {
    for (const item of items) {
      const shown = surroundingsShown && holds(item.shownWhen, answers);
      if (shown) reachable.add(item.linkId);
      if (item.is === 'group') walk(item.items, shown);
      if (item.is === 'question') {
        take(item.linkId, shown);
        if (item.comment) take(item.comment.linkId, shown);
      }
    }
  };
  walk(form.items, true);

  const faults: AnswerFault[] = questionsOf(form.items)
    .filter(({ linkId }) => reachable.has(linkId))
    .flatMap((question) => {
      const own = answerFault(question, answers[question.linkId] ?? []);
      const beside = question.comment && commentFault(question.comment, answers[question.comment.linkId]);
      return [
        ...(own ? [{ linkId: question.linkId, code: own }] : []),
        ...(question.comment && beside ? [{ linkId: question.comment.linkId, code: beside }] : []),
      ];
    });
  const unknown = Object.keys(given)
    .filter((linkId) => !known.has(linkId))
    .sort()
    .map((linkId) => ({ linkId, code: 'unknown-item' as const }));
  const all = [...faults, ...unknown];
  return {
    reachable,
    answers,
    faults: all,
    faultsSoFar: all.filter(({ code }) => code !== 'required'),
    scores: scoresOf(form.items, reachable, answers),
  };
}

function holds({ criteria, all }: Condition, answers: Answers): boolean {
  if (criteria.length === 0) return true;
  const check = (criterion: Criterion) => criterionHolds(criterion, answers[criterion.question] ?? []);
  return all ? criteria.every(check) : criteria.some(check);
}

function criterionHolds({ operator, value }: Criterion, given: readonly Answer[]): boolean {
  switch (operator) {
    case 'exists':
      return 'valueBoolean' in value && value.valueBoolean === given.length > 0;
    case '!=':
      return !given.some((answer) => compare(answer, value) === 0);
    default:
      return given.some((answer) => {
        const order = compare(answer, value);
        return order !== undefined && ordered(operator, order);
      });
  }
}

function ordered(operator: '=' | '>' | '<' | '>=' | '<=', order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
  }
}

/** Negative, zero or positive; undefined if these cannot be compared. */
function compare(one: Answer, other: Answer): number | undefined {
  if ('valueDecimal' in one && 'valueDecimal' in other) return one.valueDecimal - other.valueDecimal;
  if ('valueDate' in one && 'valueDate' in other) return one.valueDate.localeCompare(other.valueDate);
  if ('valueBoolean' in one && 'valueBoolean' in other)
    return one.valueBoolean === other.valueBoolean ? 0 : undefined;
  if ('valueCoding' in one && 'valueCoding' in other)
    return one.valueCoding === other.valueCoding ? 0 : undefined;
  return undefined;
}
