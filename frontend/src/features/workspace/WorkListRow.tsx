import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkspaceSummary } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { ForwardIcon } from '~/shared/ui/icons';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { moveBetweenLinks } from './arrowKeys';
import { Deadline } from './Deadline';
import { LastEvent } from './LastEvent';
import { stateOf, TurnMark, UnreadMark } from './marks';
import styles from './WorkList.module.css';

/** A customer of an expert's: what waits, how it stands, what ends next. */
export function WorkListRow({ workspace }: { workspace: WorkspaceSummary }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { otherParty, unread, nextDeadline } = workspace;
  const state = stateOf(workspace);
  return (
    <li className={styles.row} data-unread={unread > 0}>
      <div className={styles.who}>
        <Link to={path(`/workspaces/${workspace.id}`)} className={styles.name} onKeyDown={moveBetweenLinks}>
          {otherParty.name}
        </Link>
        {otherParty.organisation && (
          <p className={styles.organisation}>
            <OrganisationName name={otherParty.organisation} />
          </p>
        )}
      </div>
      <div className={styles.unread}>
        <UnreadMark count={unread} />
        <TurnMark workspace={workspace} />
      </div>
      <p className={styles.state} data-state={state}>
        <span className="visually-hidden">{t('workspace.list.column.state')}: </span>
        {t(`workspace.list.state.${state}`)}
        {workspace.endingRequested && <> · {t('workspace.storage.endingMark')}</>}
      </p>
      <p className={styles.deadline}>{nextDeadline && <Deadline deadline={nextDeadline} />}</p>
      <p className={styles.time}>
        <LastEvent at={workspace.lastEventAt} inColumn />
      </p>
      <ForwardIcon />
    </li>
  );
}
