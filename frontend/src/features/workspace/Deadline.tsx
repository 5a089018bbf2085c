import { useTranslation } from 'react-i18next';
import type { NextDeadline } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';

/** What ends next, and on which day. */
export function Deadline({ deadline: { kind, on } }: { deadline: NextDeadline }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = formatDate(`${on}T12:00:00Z`, language);
  return <time dateTime={on}>{t(`workspace.list.deadline.${kind}`, { date })}</time>;
}
