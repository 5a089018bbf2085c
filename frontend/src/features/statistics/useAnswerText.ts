import { useTranslation } from 'react-i18next';
import type { StatisticsQuestion } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';

/** What an answer is called; its code, if nobody knows it any more. */
export function useAnswerText(question: StatisticsQuestion): (code: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (code) => {
    if (code === 'unanswered') return t('statistics.unanswered');
    const known = question.answers.find((answer) => answer.code === code);
    return known ? localized(known.text, language).text : code;
  };
}
