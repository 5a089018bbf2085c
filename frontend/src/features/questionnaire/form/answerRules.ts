import { type Answer, type Comment, type Kind, otherLimit, type Question } from './model';

/** The server's codes of what is wrong with an answer. */
export type FaultCode =
  | 'required'
  | 'wrong-type'
  | 'too-many-answers'
  | 'duplicate-answer'
  | 'unknown-option'
  | 'exclusive-option'
  | 'out-of-range'
  | 'too-many-decimals'
  | 'too-long'
  | 'invalid-character'
  | 'unknown-item';

export function answerFault({ kind, required }: Question, given: readonly Answer[]): FaultCode | undefined {
  const [answer] = given;
  if (!answer) return required ? 'required' : undefined;
  if (kind.is === 'choice') return choiceFault(kind, given);
  if (given.length > 1) return 'too-many-answers';
  switch (kind.is) {
    case 'yes-no':
      return 'valueBoolean' in answer ? undefined : 'wrong-type';
    case 'scale':
      return numberFault(answer, 0, 10, 0);
    case 'number':
      return numberFault(answer, kind.least, kind.greatest, kind.decimals);
    case 'day':
      if (!('valueDate' in answer)) return 'wrong-type';
      return (kind.first && answer.valueDate < kind.first) || (kind.last && answer.valueDate > kind.last)
        ? 'out-of-range'
        : undefined;
    case 'line':
      return textFault(answer, kind.maxLength, false);
    case 'lines':
      return textFault(answer, kind.maxLength, true);
  }
}

export function commentFault(comment: Comment, given: readonly Answer[] = []): FaultCode | undefined {
  const [answer] = given;
  if (!answer) return undefined;
  return given.length > 1 ? 'too-many-answers' : textFault(answer, comment.maxLength, true);
}

function choiceFault(
  { options, several, other }: Extract<Kind, { is: 'choice' }>,
  given: readonly Answer[],
): FaultCode | undefined {
  if (!several && given.length > 1) return 'too-many-answers';
  if (new Set(given.map((answer) => JSON.stringify(answer))).size < given.length) return 'duplicate-answer';
  let exclusive = false;
  let others = 0;
  for (const answer of given) {
    if ('valueCoding' in answer) {
      const option = options.find(({ code }) => code === answer.valueCoding);
      if (!option) return 'unknown-option';
      exclusive ||= option.exclusive;
    } else if ('valueString' in answer && other) {
      const fault = textFault(answer, otherLimit, false);
      if (fault) return fault;
      others++;
    } else {
      return 'wrong-type';
    }
  }
  if (others > 1) return 'too-many-answers';
  return exclusive && given.length > 1 ? 'exclusive-option' : undefined;
}

function numberFault(
  answer: Answer,
  least: number | undefined,
  greatest: number | undefined,
  decimals: number,
): FaultCode | undefined {
  if (!('valueDecimal' in answer)) return 'wrong-type';
  const { valueDecimal: value } = answer;
  if (decimalsOf(value) > decimals) return 'too-many-decimals';
  return (least !== undefined && value < least) || (greatest !== undefined && value > greatest)
    ? 'out-of-range'
    : undefined;
}

function decimalsOf(value: number): number {
  return value.toFixed(6).replace(/0+$/, '').split('.')[1]?.length ?? 0;
}

function textFault(answer: Answer, maxLength: number, lines: boolean): FaultCode | undefined {
  if (!('valueString' in answer)) return 'wrong-type';
  const text = lines ? answer.valueString.replace(/\r\n?/g, '\n') : answer.valueString.trim();
  // By code points, as the server counts.
  const characters = [...text];
  if (characters.length > maxLength) return 'too-long';
  const faulty = characters.some(
    (character) =>
      /[\p{Cc}\p{Cs}]/u.test(character) && !(lines && (character === '\n' || character === '\t')),
  );
  return faulty ? 'invalid-character' : undefined;
}
