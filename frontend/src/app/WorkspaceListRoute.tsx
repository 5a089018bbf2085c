import { ArchiveLink } from '~/features/archive/ArchiveLink';
import { ConsentInvitations } from '~/features/consent/ConsentInvitations';
import WorkspaceListPage from '~/features/workspace/WorkspaceListPage';

/** The list knows neither consents nor archives: here they move in. */
export default function WorkspaceListRoute() {
  return (
    <WorkspaceListPage
      invitations={<ConsentInvitations />}
      extra={(workspace) => <ArchiveLink workspace={workspace} />}
    />
  );
}
