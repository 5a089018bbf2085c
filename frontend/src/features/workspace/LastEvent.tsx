import { useTranslation } from 'react-i18next';
import { formatDate, formatTime, relativeDay } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';

export function LastEvent({ at }: { at: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = relativeDay(at, new Date());
  const when =
    day === 'earlier'
      ? formatDate(at, language)
      : t(`workspace.list.${day}`, { time: formatTime(at, language) });
  return <time dateTime={at}>{t('workspace.list.lastEvent', { when })}</time>;
}
