import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { WorkspaceQuestionnaire } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { NativeField } from '~/shared/form/NativeField';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { z } from '~/shared/form/zod';
import { dayOf } from '~/shared/i18n/dates';
import { localized, useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { useBeginResponse } from './queries';

const schema = z.object({ questionnaireId: z.string().min(1, 'required'), dueOn: z.string() });
type Values = z.infer<typeof schema>;

interface AssignFormProps {
  workspaceId: string;
  offered: WorkspaceQuestionnaire[];
  onClose: () => void;
}

/** Which questionnaire the customer is asked to answer, and by when. */
export function AssignForm({ workspaceId, offered, onClose }: AssignFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = useIdempotencyKey();
  const assign = useBeginResponse(workspaceId);
  const { control, handleSubmit, formState, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { questionnaireId: '', dueOn: '' },
    shouldFocusError: false,
  });
  useEffect(() => heading.current?.focus(), []);

  const submit = handleSubmit(({ questionnaireId, dueOn }) => {
    if (assign.isPending) return;
    const wish = { questionnaireId, dueOn: dueOn || null, key: key.current() };
    afterwards(
      assign.mutateAsync(wish).catch((error: unknown) => {
        applyProblem(error, ['questionnaireId', 'dueOn'], setError);
        key.renew();
        throw error;
      }),
      () => {
        announce(t('questionnaire.responses.assign.done'));
        onClose();
      },
    );
  });
  const labels = {
    questionnaireId: t('questionnaire.responses.assign.which'),
    dueOn: t('questionnaire.responses.assign.dueOn'),
  };
  return (
    <div className={cards.form}>
      <h3 ref={heading} tabIndex={-1}>
        {t('questionnaire.responses.assign.title')}
      </h3>
      <Form onSubmit={submit}>
        <FormErrors errors={formState.errors} labels={labels} submitCount={formState.submitCount} />
        <ChoiceField
          control={control}
          name="questionnaireId"
          label={labels.questionnaireId}
          options={offered.map(({ id, title }) => ({ value: id, label: localized(title, language).text }))}
        />
        <NativeField
          control={control}
          name="dueOn"
          type="date"
          label={labels.dueOn}
          hint={t('questionnaire.responses.assign.dueHint')}
          min={dayOf(new Date())}
          optional
        />
        {assign.isError && Object.keys(formState.errors).length === 0 && (
          <Notice kind="error" announced>
            <p>{problemText(t, assign.error)}</p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" busy={assign.isPending && t('common.loading')}>
            {t('questionnaire.responses.assign.button')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
