import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import { applyProblem } from '~/shared/form/applyProblem';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { NativeField } from '~/shared/form/NativeField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { ExpertField } from './ExpertField';
import { useProposeHandover } from './handoverQueries';
import { type HandoverValues, handoverSchema } from './proposal';

interface HandoverFormProps {
  workspaceId: string;
  /** Whose experts can be chosen. */
  provider: string;
}

/** Whom to propose as successor, and why. */
export function HandoverForm({ workspaceId, provider }: HandoverFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const propose = useProposeHandover(workspaceId);
  const idempotencyKey = useIdempotencyKey();
  const { control, handleSubmit, formState, setError } = useForm<HandoverValues>({
    resolver: zodResolver(handoverSchema),
    defaultValues: { expertId: '', reason: '' },
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty && !propose.isSuccess);
  const submit = handleSubmit((values) => {
    if (propose.isPending) return;
    const proposing = propose.mutateAsync(
      { values, key: idempotencyKey.current() },
      {
        onError: (error) => {
          applyProblem(error, ['expertId', 'reason'], setError);
          // What was refused, or done after all, is no longer the same wish.
          if (isProblem(error, 'idempotency-key-reused', 'invalid-request')) idempotencyKey.renew();
        },
      },
    );
    afterwards(proposing, () => announce(t('consent.propose.done')));
  });
  const toldAtFields = propose.isError && Object.keys(formState.errors).length > 0;
  return (
    <Form onSubmit={submit}>
      <FormErrors
        errors={formState.errors}
        labels={{ expertId: t('consent.propose.expert'), reason: t('consent.propose.reason') }}
        submitCount={formState.submitCount}
      />
      <ExpertField
        control={control}
        name="expertId"
        provider={provider}
        label={t('consent.handover.search')}
      />
      <NativeField
        control={control}
        name="reason"
        type="lines"
        label={t('consent.propose.reason')}
        hint={t('consent.handover.reasonHint')}
      />
      {propose.isError && !toldAtFields && (
        <Notice kind="error" title={t('consent.propose.failed')} announced>
          <p>{problemText(t, propose.error)}</p>
        </Notice>
      )}
      <div>
        <Button type="submit" busy={propose.isPending && t('consent.propose.sending')}>
          {t('consent.propose.submit')}
        </Button>
      </div>
    </Form>
  );
}
