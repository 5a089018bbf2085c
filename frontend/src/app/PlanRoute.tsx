import { useParams } from 'react-router';
import { PlanSection } from '~/features/guidanceplan/PlanSection';
import { WorkspaceTopics } from '~/features/topic/WorkspaceTopics';
import { WorkspaceFrame } from '~/features/workspace/WorkspaceFrame';

/** What the guidance is about, and what has been planned. */
export default function PlanRoute() {
  const { workspaceId = '' } = useParams();
  return (
    <WorkspaceFrame key={workspaceId} section="plan">
      {(workspace) => (
        <>
          <WorkspaceTopics workspace={workspace} />
          <PlanSection workspace={workspace} />
        </>
      )}
    </WorkspaceFrame>
  );
}
