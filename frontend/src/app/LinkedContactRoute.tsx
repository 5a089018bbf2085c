import { useParams } from 'react-router';
import { LinkedContact } from '~/features/contact/linked/LinkedContact';
import { WorkspaceFrame } from '~/features/workspace/WorkspaceFrame';

/** The contact that a workspace began with: a section of it. */
export default function LinkedContactRoute() {
  const { workspaceId = '' } = useParams();
  return (
    <WorkspaceFrame key={workspaceId} section="contact">
      {(workspace) => <LinkedContact workspace={workspace} />}
    </WorkspaceFrame>
  );
}
