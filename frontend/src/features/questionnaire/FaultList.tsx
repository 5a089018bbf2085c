import { useTranslation } from 'react-i18next';
import type { QuestionnaireFault } from '~/shared/api/types';
import { Notice } from '~/shared/ui/Notice';
import { faultText } from './faultText';
import styles from './Questionnaire.module.css';

interface FaultListProps {
  faults: readonly QuestionnaireFault[];
  /** Leads to the place of a fault. */
  onGo: (fault: QuestionnaireFault) => void;
}

/** What keeps a draft from being published. */
export function FaultList({ faults, onGo }: FaultListProps) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <Notice kind="warning" title={t('questionnaire.faults.title', { count: faults.length })}>
      <ul className={styles.faults}>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>
            <button type="button" className={styles.link} onClick={() => onGo(fault)}>
              {faultText(t, fault.code)}
            </button>{' '}
            <code className={styles.path}>{fault.path}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
