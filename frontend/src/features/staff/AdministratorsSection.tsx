import { useTranslation } from 'react-i18next';
import styles from './Staff.module.css';
import { StaffList } from './StaffList';

/** The administrators of a provider, for the service's administrator. */
export function AdministratorsSection({ providerId }: { providerId: string }) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="administrators">
      <h2 id="administrators">{t('staff.administrators')}</h2>
      <p>{t('staff.administratorsLead')}</p>
      <StaffList keeping={{ providerId }} />
    </section>
  );
}
