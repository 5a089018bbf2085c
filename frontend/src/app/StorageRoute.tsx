import { Storage } from '~/features/workspace/Storage';
import { WorkspaceFrame } from '~/features/workspace/WorkspaceFrame';

/** How long a workspace is kept. */
export default function StorageRoute() {
  return (
    <WorkspaceFrame section="storage">{(workspace) => <Storage workspace={workspace} />}</WorkspaceFrame>
  );
}
