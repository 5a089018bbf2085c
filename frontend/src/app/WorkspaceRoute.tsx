import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ConsentWaiting } from '~/features/consent/ConsentWaiting';
import { InvitationPanel } from '~/features/invitation/InvitationPanel';
import { useInvitation } from '~/features/invitation/queries';
import { Conversation } from '~/features/message/Conversation';
import { workspaceQuery } from '~/features/workspace/queries';
import { WorkspacePage } from '~/features/workspace/WorkspacePage';

/** The workspace knows neither invitations nor messages nor consents: here they move in. */
export default function WorkspaceRoute() {
  const { workspaceId = '' } = useParams();
  const { data } = useQuery(workspaceQuery(workspaceId));
  const invitation = useInvitation(workspaceId, data?.actions.includes('invitation.read') ?? false);
  return (
    <WorkspacePage
      key={workspaceId}
      invitedName={invitation.data?.customerName}
      invitation={(workspace) =>
        workspace.standing === 'FOUNDER' && <InvitationPanel workspaceId={workspaceId} query={invitation} />
      }
      conversation={(workspace) =>
        // What stands above the conversation comes first, so that it does not push it down.
        !invitation.isLoading && (
          <Conversation workspace={workspace} alsoWaiting={<ConsentWaiting workspace={workspace} />} />
        )
      }
    />
  );
}
