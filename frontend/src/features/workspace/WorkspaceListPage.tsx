import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkspaceSummary } from '~/shared/api/types';
import { useOwnSession } from '~/shared/auth/session';
import { useLocalPath } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';
import { WorkList } from './WorkList';
import { WorkspaceList } from './WorkspaceList';
import styles from './WorkspaceListPage.module.css';

interface WorkspaceListPageProps {
  /** What an expert is invited to: above the list. */
  invitations: ReactNode;
  /** What else a customer can do with a workspace, beside the way into it. */
  extra: (workspace: WorkspaceSummary) => ReactNode;
}

/** One's workspaces. */
export default function WorkspaceListPage({ invitations, extra }: WorkspaceListPageProps) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { account, actions } = useOwnSession();
  const expert = account.kind === 'EXPERT';
  if (!actions.includes('workspace.list')) {
    return (
      <Page title={t('workspace.list.title')} lead={<p>{t('workspace.list.administratorLead')}</p>}>
        {actions.includes('administration.list') && (
          <p>
            <Link to={path('/administration')}>{t('workspace.list.toAdministration')}</Link>
          </p>
        )}
      </Page>
    );
  }
  return (
    <Page
      title={t('workspace.list.title')}
      lead={<p>{t(expert ? 'workspace.list.expertLead' : 'workspace.list.customerLead')}</p>}
      wide
    >
      {invitations}
      {actions.includes('workspace.open') && (
        <div className={`${styles.open} not-in-print`}>
          <ButtonLink to={path('/workspaces/new')}>{t('workspace.list.open')}</ButtonLink>
        </div>
      )}
      {expert ? <WorkList /> : <WorkspaceList extra={extra} />}
    </Page>
  );
}
