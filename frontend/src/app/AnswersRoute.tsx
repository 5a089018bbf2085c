import { useParams } from 'react-router';
import { ResponsesSection } from '~/features/questionnaire/response/ResponsesSection';
import { ResponseView } from '~/features/questionnaire/response/ResponseView';
import { WorkspaceFrame } from '~/features/workspace/WorkspaceFrame';

/** The questionnaires of a workspace, or what was answered in one of them. */
export default function AnswersRoute() {
  const { workspaceId = '', responseId } = useParams();
  return (
    <WorkspaceFrame key={workspaceId} section="questionnaires">
      {(workspace) =>
        responseId ? <ResponseView workspace={workspace} /> : <ResponsesSection workspace={workspace} />
      }
    </WorkspaceFrame>
  );
}
