import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '~/shared/api/types';
import styles from './Questionnaire.module.css';

export function StateMark({ state }: { state: Questionnaire['state'] }) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-state={state}>
      {t(`questionnaire.state.${state}`)}
    </span>
  );
}
