import { ProposeSection } from '~/features/consent/ProposeSection';
import { WorkspaceFrame } from '~/features/workspace/WorkspaceFrame';

/** Proposing a further expert, within the section of people. */
export default function ProposeRoute() {
  return (
    <WorkspaceFrame section="people">
      {(workspace) => <ProposeSection workspace={workspace} />}
    </WorkspaceFrame>
  );
}
