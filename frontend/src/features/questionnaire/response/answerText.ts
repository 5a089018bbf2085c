import { formatDate } from '~/shared/i18n/dates';
import { type Language, localized } from '~/shared/i18n/language';
import type { Answer, Question } from '../form/model';
import { words } from '../form/words';

/** An answer as a person reads it. */
export function answerText({ kind }: Question, answer: Answer, language: Language): string {
  if ('valueBoolean' in answer) return answer.valueBoolean ? words[language].yes : words[language].no;
  if ('valueDate' in answer) return formatDate(`${answer.valueDate}T12:00:00Z`, language);
  if ('valueDecimal' in answer) {
    const number = answer.valueDecimal.toLocaleString(language, { maximumFractionDigits: 6 });
    return kind.is === 'scale' ? `${number} / 10` : number;
  }
  if ('valueString' in answer) {
    return kind.is === 'choice' ? `${words[language].other}: ${answer.valueString}` : answer.valueString;
  }
  const option = kind.is === 'choice' && kind.options.find(({ code }) => code === answer.valueCoding);
  return option ? localized(option.text, language).text : answer.valueCoding;
}
