import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '~/shared/api/types';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { exportAddress, type QuestionnaireStep } from './queries';
import { StepButton } from './StepButton';

const steps: QuestionnaireStep[] = ['activate', 'renew', 'retire', 'delete'];

/** What its keepers can do with a version now; everybody can take it along as a file. */
export function Steps({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  return (
    <Actions>
      {steps
        .filter((step) => questionnaire.actions.includes(`questionnaire.${step}`))
        // What is not whole cannot be published.
        .filter((step) => step !== 'activate' || questionnaire.faults.length === 0)
        .map((step) => (
          <StepButton key={step} step={step} questionnaire={questionnaire} />
        ))}
      <ButtonLink variant="secondary" href={exportAddress(questionnaire.id)} download>
        {t('questionnaire.page.export')}
      </ButtonLink>
    </Actions>
  );
}
