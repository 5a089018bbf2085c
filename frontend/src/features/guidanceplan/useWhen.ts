import { useTranslation } from 'react-i18next';
import type { Appointment } from '~/shared/api/types';
import { formatLongDate, formatTime } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';

/** "tiistai 1. joulukuuta 2026 klo 9.30–10.15", in Finnish time. */
export function useWhen(): (appointment: Pick<Appointment, 'start' | 'end'>) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ start, end }) =>
    t('guidanceplan.appointments.when', {
      date: formatLongDate(start, language),
      from: formatTime(start, language),
      to: formatTime(end, language),
    });
}
