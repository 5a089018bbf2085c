import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { useLanguage } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import styles from './LogDownloads.module.css';
import { downloadAddress } from './queries';

/** The whole log, to keep. */
export function LogDownloads({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!workspace.actions.includes('access-log.download')) return null;
  return (
    <div className={`${styles.downloads} not-in-print`}>
      <h3>{t('accesslog.download.title')}</h3>
      <p>{t('accesslog.download.text')}</p>
      <ButtonLink variant="secondary" href={downloadAddress(workspace.id, 'csv', language)} download>
        {t('accesslog.download.csv')}
      </ButtonLink>
      <ButtonLink variant="secondary" href={downloadAddress(workspace.id, 'json', language)} download>
        {t('accesslog.download.json')}
      </ButtonLink>
    </div>
  );
}
