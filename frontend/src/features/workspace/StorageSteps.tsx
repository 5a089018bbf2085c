import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { isTaken, nextStep, steps } from './lifecycle';
import styles from './StorageSteps.module.css';

/** The days of a workspace, past and ahead, and what each means. */
export function StorageSteps({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const next = nextStep(workspace);
  return (
    <ol className={styles.steps}>
      {steps(workspace).map(({ name, on }) => {
        const past = isTaken(workspace.state, name);
        return (
          <li key={name} data-past={past} aria-current={name === next.name ? 'step' : undefined}>
            <p className={styles.when}>
              {t(`workspace.storage.steps.${name}.${past ? 'past' : 'ahead'}`)}{' '}
              <time dateTime={on}>{formatDate(on, language)}</time>
            </p>
            <p>{t(`workspace.storage.steps.${name}.means`)}</p>
          </li>
        );
      })}
    </ol>
  );
}
