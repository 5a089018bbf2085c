import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { QuestionnaireResponse } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { useEndResponse } from './queries';

interface EndResponseProps {
  workspaceId: string;
  response: QuestionnaireResponse;
}

/** Before it is sent: the customer answers no more, or the expert takes back what was given by mistake. */
export function EndResponse({ workspaceId, response }: EndResponseProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const end = useEndResponse(workspaceId);
  const step = response.actions.includes('response.stop')
    ? 'stop'
    : response.actions.includes('response.take-back')
      ? 'taking-back'
      : null;
  if (!step) return null;
  const close = () => {
    setAsking(false);
    end.reset();
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t(`questionnaire.responses.${step}.button`)}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t(`questionnaire.responses.${step}.title`)}
          go={t(`questionnaire.responses.${step}.button`)}
          step={end}
          onClose={close}
          onGo={() => {
            if (end.isPending) return;
            afterwards(end.mutateAsync({ response, step }), () => {
              announce(t(`questionnaire.responses.${step}.done`));
              close();
            });
          }}
        >
          <p>{t(`questionnaire.responses.${step}.text`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
