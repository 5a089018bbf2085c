import { useTranslation } from 'react-i18next';
import { useOwnSession } from '~/shared/auth/session';
import { Page } from '~/shared/ui/Page';
import styles from './Administration.module.css';
import { AdministrationNavigation } from './AdministrationNavigation';
import { CertificateList } from './CertificateList';
import { PlanTable } from './PlanTable';

/** What will be closed, archived and deleted, and what has been: numbers and days (G14). */
export default function RetentionPage() {
  const { t } = useTranslation();
  const { actions } = useOwnSession();
  const hasList = actions.includes('administration.list');
  return (
    <Page
      title={t('administration.retention.title')}
      lead={<p>{t(`administration.retention.${hasList ? 'leadOrganisation' : 'leadService'}`)}</p>}
    >
      <AdministrationNavigation />
      <section className={styles.section} aria-labelledby="plan">
        <h2 id="plan">{t('administration.retention.planTitle')}</h2>
        <p>{t('administration.retention.planText')}</p>
        <PlanTable />
      </section>
      <section className={styles.section} aria-labelledby="certificates">
        <h2 id="certificates">{t('administration.retention.certificatesTitle')}</h2>
        <p>{t('administration.retention.certificatesText')}</p>
        <CertificateList />
      </section>
    </Page>
  );
}
