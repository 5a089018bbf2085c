import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkspaceSummary } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { ForwardIcon } from '~/shared/ui/icons';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { Deadline } from './Deadline';
import { LastEvent } from './LastEvent';
import { TurnMark, UnreadMark } from './marks';
import styles from './WorkspaceRow.module.css';

interface WorkspaceRowProps {
  workspace: WorkspaceSummary;
  extra: ReactNode;
}

/** A workspace of a customer's: with whom, and whether something is new. */
export function WorkspaceRow({ workspace, extra }: WorkspaceRowProps) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { otherParty, unread, state, nextDeadline } = workspace;
  return (
    <li className={styles.row} data-unread={unread > 0}>
      <div className={styles.who}>
        <Link to={path(`/workspaces/${workspace.id}`)} className={styles.name}>
          {otherParty.name}
        </Link>
        {otherParty.organisation && (
          <p className={styles.organisation}>
            <OrganisationName name={otherParty.organisation} />
          </p>
        )}
        <p className={styles.time}>
          <LastEvent at={workspace.lastEventAt} />
        </p>
        {nextDeadline && (
          <p className={styles.time}>
            <Deadline deadline={nextDeadline} />
          </p>
        )}
        <div className={`${styles.extra} not-in-print`}>{extra}</div>
      </div>
      <div className={styles.marks}>
        <UnreadMark count={unread} />
        <TurnMark workspace={workspace} />
        {state !== 'ACTIVE' && <span className={styles.state}>{t(`workspace.list.state.${state}`)}</span>}
      </div>
      <ForwardIcon />
    </li>
  );
}
