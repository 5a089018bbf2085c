import type { LocalizedText } from '~/shared/api/types';

/** A questionnaire as the pages work with it; what it means is decided by the server's engine. */
export interface Form {
  /** Code of what it is for. */
  purpose: string;
  title: LocalizedText;
  description: LocalizedText | undefined;
  items: Item[];
}

export type Item = Group | Statement | Question;

interface Common {
  linkId: string;
  text: LocalizedText;
  shownWhen: Condition;
}

export interface Group extends Common {
  is: 'group';
  prefix: string | undefined;
  help: LocalizedText | undefined;
  /** The area that the answers within are scored for. */
  area: string | undefined;
  items: Item[];
}

export interface Statement extends Common {
  is: 'statement';
  /** Whether it tells that answers are used for statistics. */
  notice: boolean;
}

export interface Question extends Common {
  is: 'question';
  prefix: string | undefined;
  help: LocalizedText | undefined;
  required: boolean;
  kind: Kind;
  comment: Comment | undefined;
}

/** A free text beside a question. */
export interface Comment {
  linkId: string;
  label: LocalizedText;
  maxLength: number;
}

export type Kind =
  | { is: 'yes-no' }
  | { is: 'choice'; options: Option[]; several: boolean; other: boolean }
  | { is: 'scale'; lowest: LocalizedText | undefined; highest: LocalizedText | undefined }
  | { is: 'number'; least: number | undefined; greatest: number | undefined; decimals: number }
  | { is: 'day'; first: string | undefined; last: string | undefined }
  | { is: 'line'; maxLength: number }
  | { is: 'lines'; maxLength: number };

export interface Option {
  code: string;
  text: LocalizedText;
  /** What it counts for the score of its area. */
  weight: number | undefined;
  /** Whether no other can be chosen beside it. */
  exclusive: boolean;
}

export interface Condition {
  criteria: Criterion[];
  all: boolean;
}

export interface Criterion {
  question: string;
  operator: Operator;
  value: Answer;
}

export type Operator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';

/** One answer: exactly one of these, by the kind of the question; the names are FHIR's. */
export type Answer =
  | { valueBoolean: boolean }
  | { valueCoding: string }
  | { valueDecimal: number }
  | { valueDate: string }
  | { valueString: string };

/** By link id of question or comment. */
export type Answers = Readonly<Record<string, readonly Answer[]>>;

export const scaleValues = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** How long something else than the options can be. */
export const otherLimit = 500;

export function isSaying(answer: Answer): boolean {
  return !('valueString' in answer) || answer.valueString.trim() !== '';
}

/** Everything in the form, in its order. */
export function allItems(items: readonly Item[]): Item[] {
  return items.flatMap((item) => (item.is === 'group' ? [item, ...allItems(item.items)] : [item]));
}

export function questionsOf(items: readonly Item[]): Question[] {
  return allItems(items).filter((item) => item.is === 'question');
}
