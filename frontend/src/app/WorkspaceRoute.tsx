import { useParams } from 'react-router';
import { InvitationPanel } from '~/features/invitation/InvitationPanel';
import { useInvitation } from '~/features/invitation/queries';
import { Conversation } from '~/features/message/Conversation';
import { WorkspacePage } from '~/features/workspace/WorkspacePage';
import { useOwnSession } from '~/shared/auth/session';

/** The workspace knows neither invitations nor messages: here they move in. */
export default function WorkspaceRoute() {
  const { workspaceId = '' } = useParams();
  const { account } = useOwnSession();
  const invitation = useInvitation(workspaceId, account.kind === 'EXPERT');
  return (
    <WorkspacePage
      key={workspaceId}
      invitedName={invitation.data?.customerName}
      invitation={(workspace) =>
        workspace.standing === 'FOUNDER' && <InvitationPanel workspaceId={workspaceId} query={invitation} />
      }
      conversation={(workspace) => <Conversation workspace={workspace} />}
    />
  );
}
