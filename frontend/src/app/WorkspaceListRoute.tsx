import { ConsentInvitations } from '~/features/consent/ConsentInvitations';
import WorkspaceListPage from '~/features/workspace/WorkspaceListPage';

/** The list knows no consents: here the invitations to an expert move in. */
export default function WorkspaceListRoute() {
  return <WorkspaceListPage invitations={<ConsentInvitations />} />;
}
