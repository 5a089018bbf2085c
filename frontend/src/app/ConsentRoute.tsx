import { ConsentSection } from '~/features/consent/ConsentSection';
import { WorkspaceFrame } from '~/features/workspace/WorkspaceFrame';

/** One consent, within the section of people. */
export default function ConsentRoute() {
  return (
    <WorkspaceFrame section="people">
      {(workspace) => <ConsentSection workspace={workspace} />}
    </WorkspaceFrame>
  );
}
