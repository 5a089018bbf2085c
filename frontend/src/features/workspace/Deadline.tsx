import { useTranslation } from 'react-i18next';
import type { NextDeadline } from '~/shared/api/types';
import { dayOf, formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';

/** What ends or falls due next, and on which day. */
export function Deadline({ deadline: { kind, on } }: { deadline: NextDeadline }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = formatDate(`${on}T12:00:00Z`, language);
  const waits = kind === 'TASK' || kind === 'QUESTIONNAIRE';
  const what = waits && on < dayOf(new Date()) ? (`${kind}_PAST` as const) : kind;
  return <time dateTime={on}>{t(`workspace.list.deadline.${what}`, { date })}</time>;
}
