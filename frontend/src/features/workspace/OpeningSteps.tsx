import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './OpeningSteps.module.css';

const steps = ['invited', 'authenticated', 'confirmed', 'open'] as const;

/** What happens after a workspace has been opened, for whoever is about to open one. */
export function OpeningSteps() {
  const { t } = useTranslation();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {t('workspace.open.steps.title')}
      </h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{t(`workspace.open.steps.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
