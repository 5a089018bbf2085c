import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import type { Questionnaire } from '~/shared/api/types';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { type QuestionnaireStep, useQuestionnaireStep } from './queries';

interface StepButtonProps {
  step: QuestionnaireStep;
  questionnaire: Questionnaire;
}

/** Asks once more and says what follows. */
export function StepButton({ step, questionnaire }: StepButtonProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const path = useLocalPath();
  const [asking, setAsking] = useState(false);
  const take = useQuestionnaireStep();
  const key = useIdempotencyKey();
  const close = () => {
    setAsking(false);
    take.reset();
    key.renew();
  };
  const go = () => {
    if (take.isPending) return;
    afterwards(take.mutateAsync({ step, questionnaire, key: key.current() }), (defined) => {
      announce(t(`questionnaire.step.${step}.done`));
      if (!defined) void navigate(path('/administration/questionnaires'));
      else if (defined.questionnaire.id !== questionnaire.id)
        void navigate(path(`/administration/questionnaires/${defined.questionnaire.id}`));
      close();
    });
  };
  const exists =
    isProblem(take.error, 'invalid-request') && take.error.errors.some(({ code }) => code === 'draft-exists');
  return (
    <>
      <Button variant={step === 'activate' ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
        {t(`questionnaire.step.${step}.button`)}
      </Button>
      {asking && (
        <Dialog title={t(`questionnaire.step.${step}.title`)} onClose={close}>
          <p>{t(`questionnaire.step.${step}.text`)}</p>
          {take.isError && (
            <Notice kind="error" announced>
              <p>{exists ? t('questionnaire.draftExists') : problemText(t, take.error)}</p>
            </Notice>
          )}
          <Actions>
            <Button onClick={go} busy={take.isPending && t('common.loading')}>
              {t(`questionnaire.step.${step}.button`)}
            </Button>
            <Button variant="secondary" onClick={close}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </>
  );
}
