import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Workspace } from '~/shared/api/types';
import styles from './AnswerTimes.module.css';

/** When an answer can be expected, and where to turn when it cannot wait. */
export function AnswerTimes({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { standing, expectedAnswerDays } = workspace;
  return (
    <div className={styles.note}>
      <p>{t(`message.answer.${sideOf(standing)}`, { count: expectedAnswerDays })}</p>
      {standing === 'CUSTOMER' && <p>{t('message.answer.emergency')}</p>}
    </div>
  );
}
