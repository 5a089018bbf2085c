import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { Workspace } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { NativeField } from '~/shared/form/NativeField';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { ExpertField } from './ExpertField';
import { type ProposalValues, proposalSchema } from './proposal';
import { usePropose } from './queries';

/** Whom to propose to the customer, and why. */
export function ProposeForm({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const propose = usePropose(workspace.id);
  const idempotencyKey = useIdempotencyKey();
  const { control, handleSubmit, formState, setError, watch } = useForm<ProposalValues>({
    resolver: zodResolver(proposalSchema),
    defaultValues: { kind: 'JOIN', by: 'LIST', expertId: '', email: '', reason: '' },
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty && !propose.isSuccess);
  const byEmail = watch('by') === 'EMAIL';
  const handover = watch('kind') === 'HANDOVER';

  const submit = handleSubmit(({ kind, by, expertId, email, reason }) => {
    if (propose.isPending) return;
    const whom = by === 'EMAIL' ? { email } : { expertId };
    propose.mutate(
      { proposal: { kind, reason, ...whom }, key: idempotencyKey.current() },
      {
        onSuccess: () => {
          announce(t('consent.propose.done'));
          void navigate(path(`/workspaces/${workspace.id}/people`), { replace: true });
        },
        onError: (error) => {
          applyProblem(error, ['kind', 'expertId', 'email', 'reason'], setError);
          // What was refused, or done after all, is no longer the same wish.
          if (isProblem(error, 'idempotency-key-reused', 'invalid-request')) idempotencyKey.renew();
        },
      },
    );
  });
  const toldAtFields = propose.isError && Object.keys(formState.errors).length > 0;

  return (
    <Form onSubmit={submit}>
      <FormErrors
        errors={formState.errors}
        labels={{
          expertId: t('consent.propose.expert'),
          email: t('consent.propose.email'),
          reason: t('consent.propose.reason'),
        }}
        submitCount={formState.submitCount}
      />
      <ChoiceField
        control={control}
        name="kind"
        label={t('consent.propose.kind')}
        options={[
          { value: 'JOIN', label: t('consent.propose.JOIN') },
          { value: 'HANDOVER', label: t('consent.propose.HANDOVER') },
        ]}
      />
      <ChoiceField
        control={control}
        name="by"
        label={t('consent.propose.by')}
        options={[
          { value: 'LIST', label: t('consent.propose.byList') },
          { value: 'EMAIL', label: t('consent.propose.byEmail') },
        ]}
      />
      {byEmail ? (
        <TextField
          control={control}
          name="email"
          type="email"
          label={t('consent.propose.email')}
          hint={t('consent.propose.emailHint')}
        />
      ) : (
        <ExpertField
          control={control}
          name="expertId"
          provider={handover ? workspace.controller.id : undefined}
        />
      )}
      <NativeField
        control={control}
        name="reason"
        type="lines"
        label={t('consent.propose.reason')}
        hint={t('consent.propose.reasonHint')}
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
