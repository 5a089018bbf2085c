import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
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
import { SectionNavigation } from './SectionNavigation';
import { StateNotice } from './StateNotice';
import type { SectionName } from './sections';

interface WorkspaceFrameProps {
  section: SectionName;
  /** What the founder called the customer, until the customer is here. */
  invitedName?: string | undefined;
  children: (workspace: Workspace) => ReactNode;
}

/** What is around every section of a workspace: with whom it is, and the way to the other sections. */
export function WorkspaceFrame({ section, invitedName, children }: WorkspaceFrameProps) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { workspaceId = '' } = useParams();
  const query = useQuery(workspaceQuery(workspaceId));
  const [wasHere, setWasHere] = useState(false);
  if (query.data && !wasHere) setWasHere(true);
  if (isProblem(query.error, 'not-found', 'invalid-request')) return <NoSuchWorkspace ended={wasHere} />;

  const back = <BackLink to={path('/workspaces')}>{t('common.workspaces')}</BackLink>;
  if (!query.data) {
    return (
      <Page title={t('workspace.page.title')} above={back} wide>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  }
  const workspace = query.data;
  const otherName =
    workspace.participants.find(({ you, standing }) => !you && isOtherSide(workspace, standing))?.name ??
    invitedName ??
    t('workspace.page.title');
  return (
    <Page
      title={otherName}
      documentTitle={
        section === 'messages' ? otherName : `${t(`workspace.sections.${section}`)} – ${otherName}`
      }
      above={back}
      lead={<Subtitle workspace={workspace} />}
      wide
    >
      <SectionNavigation workspace={workspace} />
      <StateNotice workspace={workspace} />
      {children(workspace)}
    </Page>
  );
}

/** A customer's other side is the expert who is responsible; an expert's is the customer. */
function isOtherSide(workspace: Workspace, standing: Workspace['standing']): boolean {
  return workspace.standing === 'CUSTOMER' ? standing === 'FOUNDER' : standing === 'CUSTOMER';
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
