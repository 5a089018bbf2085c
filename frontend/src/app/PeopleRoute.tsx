import { PeopleSection } from '~/features/consent/PeopleSection';
import { WorkspaceFrame } from '~/features/workspace/WorkspaceFrame';

/** Who is in a workspace: a section of it. */
export default function PeopleRoute() {
  return (
    <WorkspaceFrame section="people">{(workspace) => <PeopleSection workspace={workspace} />}</WorkspaceFrame>
  );
}
