import { useParams } from 'react-router';
import { AccessLog } from '~/features/accesslog/AccessLog';
import { WorkspaceFrame } from '~/features/workspace/WorkspaceFrame';

/** The access log as a section of a workspace. */
export default function LogRoute() {
  const { workspaceId } = useParams();
  return (
    <WorkspaceFrame key={workspaceId} section="log">
      {(workspace) => <AccessLog workspace={workspace} />}
    </WorkspaceFrame>
  );
}
