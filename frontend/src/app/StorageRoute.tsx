import { ArchiveDownload } from '~/features/archive/ArchiveDownload';
import { Storage } from '~/features/workspace/Storage';
import { WorkspaceFrame } from '~/features/workspace/WorkspaceFrame';

/** How long a workspace is kept, and how to keep it oneself. */
export default function StorageRoute() {
  return (
    <WorkspaceFrame section="storage">
      {(workspace) => (
        <Storage workspace={workspace}>
          <ArchiveDownload workspace={workspace} />
        </Storage>
      )}
    </WorkspaceFrame>
  );
}
