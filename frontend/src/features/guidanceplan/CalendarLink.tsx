import { useTranslation } from 'react-i18next';
import styles from './Plan.module.css';

interface CalendarLinkProps {
  kind: 'appointments' | 'tasks';
  workspaceId: string;
  id: string;
  /** What it is about: several such links stand on the page. */
  name: string;
}

/** A file that puts it into the person's own calendar. */
export function CalendarLink({ kind, workspaceId, id, name }: CalendarLinkProps) {
  const { t } = useTranslation();
  return (
    <a
      href={`/api/v1/workspaces/${workspaceId}/${kind}/${id}/calendar`}
      download
      className={`${styles.link} not-in-print`}
      aria-label={t('guidanceplan.common.calendarOf', { name })}
    >
      {t('guidanceplan.common.calendar')}
    </a>
  );
}
