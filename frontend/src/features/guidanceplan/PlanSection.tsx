import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { Notice } from '~/shared/ui/Notice';
import { AppointmentSection } from './AppointmentSection';
import styles from './Plan.module.css';
import { SummarySection } from './SummarySection';
import { TaskSection } from './TaskSection';

/** What customer and experts plan: when they meet, who does what, and what it has come to. */
export function PlanSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  if (!workspace.contentOpen) {
    return (
      <Notice>
        <p>{t('guidanceplan.common.notYet')}</p>
      </Notice>
    );
  }
  return (
    <>
      {!workspace.actions.includes('task.add') && (
        <Notice>
          <p>{t('guidanceplan.common.readOnly')}</p>
        </Notice>
      )}
      <div className={styles.pair}>
        <AppointmentSection workspace={workspace} />
        <TaskSection workspace={workspace} />
      </div>
      <SummarySection workspace={workspace} />
    </>
  );
}
