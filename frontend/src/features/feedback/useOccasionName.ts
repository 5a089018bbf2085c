import { useTranslation } from 'react-i18next';
import type { FeedbackOccasion } from '~/shared/api/types';
import { formatDate, formatTime } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';

/** What feedback is on: "Tapaaminen 1.12.2026 klo 9.30". */
export function useOccasionName(): (occasion: FeedbackOccasion) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ start, closedOn }) =>
    start
      ? t('feedback.on.meeting', { date: formatDate(start, language), time: formatTime(start, language) })
      : t('feedback.on.closing', { date: closedOn ? formatDate(closedOn, language) : '' });
}
