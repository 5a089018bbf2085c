import { useTranslation } from 'react-i18next';
import { Prose } from '~/shared/ui/Prose';
import styles from './Statistics.module.css';

/** What the numbers are and why some are missing, in words. */
export function AboutNumbers() {
  const { t } = useTranslation();
  return (
    <section className={styles.about} aria-labelledby="about">
      <Prose>
        <h2 id="about">{t('statistics.explained.title')}</h2>
        <p>{t('statistics.explained.small')}</p>
        <p>{t('statistics.explained.month')}</p>
        <p>{t('statistics.explained.fixed')}</p>
      </Prose>
    </section>
  );
}
