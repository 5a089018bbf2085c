import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { Workspace } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { NoSuchWorkspace } from './NoSuchWorkspace';
import { workspaceQuery } from './queries';
import { WorkspaceFacts } from './WorkspaceFacts';
import styles from './WorkspacePage.module.css';

interface WorkspacePageProps {
  /** What the founder called the customer, until the customer is here. */
  invitedName: string | undefined;
  /** How the invitation stands: for the founder. */
  invitation: (workspace: Workspace) => ReactNode;
  conversation: (workspace: Workspace) => ReactNode;
}

export function WorkspacePage({ invitedName, invitation, conversation }: WorkspacePageProps) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { workspaceId = '' } = useParams();
  const query = useQuery(workspaceQuery(workspaceId));
  if (isProblem(query.error, 'not-found', 'invalid-request')) return <NoSuchWorkspace />;

  const back = <BackLink to={path('/workspaces')}>{t('common.workspaces')}</BackLink>;
  if (!query.data) {
    return (
      <Page title={t('workspace.page.title')} above={back} wide>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  }
  const workspace = query.data;
  const otherName = workspace.participants.find(({ you }) => !you)?.name ?? invitedName;
  return (
    <Page
      title={otherName ?? t('workspace.page.title')}
      above={back}
      lead={<Subtitle workspace={workspace} />}
      wide
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          {invitation(workspace)}
          {conversation(workspace)}
        </div>
        <aside className={styles.aside} aria-labelledby="facts">
          <WorkspaceFacts workspace={workspace} />
        </aside>
      </div>
    </Page>
  );
}

function Subtitle({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  if (workspace.standing !== 'CUSTOMER') return <p>{t('workspace.page.withCustomer')}</p>;
  return (
    <p>
      {t('workspace.page.withExpert')} <OrganisationName name={workspace.controller.name} />
    </p>
  );
}
