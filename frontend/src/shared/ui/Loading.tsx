import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';

/** Appears only after a moment, so that quick answers do not flicker. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status" data-loading>
      <span className={styles.dot} />
      <span className={styles.dot} />
      <span className={styles.dot} />
      <span className="visually-hidden">{t('common.loading')}</span>
    </div>
  );
}
