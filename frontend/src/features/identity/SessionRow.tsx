import { useTranslation } from 'react-i18next';
import type { SessionOnDevice } from '~/shared/api/types';
import { formatDate, formatTime } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { EndSessionsButton } from './EndSessionsButton';
import styles from './SessionsSection.module.css';

export function SessionRow({ session }: { session: SessionOnDevice }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const device = t('identity.sessions.device', {
    browser: t(`identity.sessions.browser.${session.browser}`),
    system: t(`identity.sessions.system.${session.operatingSystem}`),
  });
  const told = (instant: string) => ({
    date: formatDate(instant, language),
    time: formatTime(instant, language),
  });
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.device}>{device}</h3>
        {session.current && <p className={styles.current}>{t('identity.sessions.current')}</p>}
        <p className={styles.times}>{t('identity.sessions.startedAt', told(session.startedAt))}</p>
        {!session.current && (
          <p className={styles.times}>{t('identity.sessions.lastUsedAt', told(session.lastUsedAt))}</p>
        )}
      </div>
      {session.actions.includes('session.end-other') && (
        <EndSessionsButton session={{ id: session.id, device }} />
      )}
    </li>
  );
}
