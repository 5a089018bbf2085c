import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Workspace } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import styles from './AboutLog.module.css';

/** What the log is, who can change it (nobody), and whom to ask. */
export function AboutLog({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <div className={styles.about}>
      <h2 id="about-log">{t('accesslog.about.title')}</h2>
      <p>{t('accesslog.about.what')}</p>
      <p>{t('accesslog.about.reads')}</p>
      <h3>{t('accesslog.about.sealedTitle')}</h3>
      <p>{t('accesslog.about.sealed')}</p>
      <h3>{t('accesslog.about.wrongTitle')}</h3>
      <p>
        {t('accesslog.about.wrong')} <OrganisationName name={workspace.controller.name} />.{' '}
        {t('accesslog.about.also')} <Link to={path('/contact')}>{t('accesslog.about.contact')}</Link>.
      </p>
    </div>
  );
}
