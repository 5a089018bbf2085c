import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkspaceSummary } from '~/shared/api/types';
import { formatDate, formatTime, relativeDay } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { ForwardIcon } from '~/shared/ui/icons';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import styles from './WorkspaceRow.module.css';

export function WorkspaceRow({ workspace }: { workspace: WorkspaceSummary }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { otherParty, unread } = workspace;
  const state = stateOf(workspace);
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
      </div>
      <div className={styles.marks}>
        {unread > 0 && <span className={styles.unread}>{t('workspace.list.unread', { count: unread })}</span>}
        {state && (
          <span className={styles.state} data-state={state}>
            {t(`workspace.list.invitation.${state}`)}
          </span>
        )}
      </div>
      <ForwardIcon />
    </li>
  );
}

/** What of the invitation matters to the expert; accepted ones are not worth a word. */
function stateOf({ standing, invitationState, undeliverable }: WorkspaceSummary) {
  if (standing === 'CUSTOMER' || invitationState === 'ACCEPTED') return undefined;
  return invitationState === 'SENT' && undeliverable ? 'UNDELIVERABLE' : invitationState;
}

function LastEvent({ at }: { at: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = relativeDay(at, new Date());
  const when =
    day === 'earlier'
      ? formatDate(at, language)
      : t(`workspace.list.${day}`, { time: formatTime(at, language) });
  return <time dateTime={at}>{t('workspace.list.lastEvent', { when })}</time>;
}
