import { useTranslation } from 'react-i18next';
import { formatDate, formatTime, relativeDay } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import styles from './LastEvent.module.css';

interface LastEventProps {
  at: string;
  /** Where a heading above says what it is, only the time is shown. */
  inColumn?: boolean;
}

export function LastEvent({ at, inColumn = false }: LastEventProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = relativeDay(at, new Date());
  const when =
    day === 'earlier'
      ? formatDate(at, language)
      : t(`workspace.list.${day}`, { time: formatTime(at, language) });
  return (
    <time dateTime={at}>
      <span className={inColumn ? styles.sentence : undefined}>
        {t('workspace.list.lastEvent', { when })}
      </span>
      {inColumn && (
        <span className={styles.inColumn} aria-hidden="true">
          {when}
        </span>
      )}
    </time>
  );
}
