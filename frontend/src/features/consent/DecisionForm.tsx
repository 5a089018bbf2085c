import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { Consent } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { NativeField } from '~/shared/form/NativeField';
import { z } from '~/shared/form/zod';
import { dayOf } from '~/shared/i18n/dates';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { useAccept } from './queries';
import { RejectDialog } from './RejectDialog';

const schema = z
  .object({
    scope: z.enum(['', 'ALL', 'FROM_NOW']).refine((scope) => scope !== '', 'required'),
    end: z.enum(['NONE', 'DATE']),
    untilOn: z.string(),
  })
  .superRefine(({ end, untilOn }, context) => {
    if (end !== 'DATE') return;
    if (untilOn === '') context.addIssue({ code: 'custom', path: ['untilOn'], message: 'required' });
    else if (untilOn < dayOf(new Date())) {
      context.addIssue({ code: 'custom', path: ['untilOn'], message: 'in-the-past' });
    }
  });
type Values = z.input<typeof schema>;

/** Everything or only from now on, without end or until a day; yes or no. Nothing is chosen beforehand. */
export function DecisionForm({ workspaceId, consent }: { workspaceId: string; consent: Consent }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const accept = useAccept(workspaceId);
  const [rejecting, setRejecting] = useState(false);
  const handover = consent.kind === 'HANDOVER';
  const { control, handleSubmit, formState, setError, watch } = useForm<
    Values,
    unknown,
    z.output<typeof schema>
  >({
    resolver: zodResolver(schema),
    defaultValues: { scope: '', end: 'NONE', untilOn: '' },
    shouldFocusError: false,
  });
  const submit = handleSubmit(({ scope, end, untilOn }) => {
    if (accept.isPending) return;
    afterwards(
      accept.mutateAsync(
        { consent, choice: { scope, ...(end === 'DATE' && { untilOn }) } },
        { onError: (error) => applyProblem(error, ['scope', 'untilOn'], setError) },
      ),
      () => announce(t('consent.decision.accepted')),
    );
  });
  const toldAtFields = accept.isError && Object.keys(formState.errors).length > 0;

  return (
    <Form onSubmit={submit}>
      <FormErrors
        errors={formState.errors}
        labels={{ scope: t('consent.decision.scope'), untilOn: t('consent.decision.untilOn') }}
        submitCount={formState.submitCount}
      />
      <ChoiceField
        control={control}
        name="scope"
        label={t('consent.decision.scope')}
        options={[
          { value: 'ALL', label: t('consent.decision.scopeAll') },
          { value: 'FROM_NOW', label: t('consent.decision.scopeFromNow') },
        ]}
      />
      {!handover && (
        <ChoiceField
          control={control}
          name="end"
          label={t('consent.decision.end')}
          options={[
            { value: 'NONE', label: t('consent.decision.endNone') },
            { value: 'DATE', label: t('consent.decision.endDate') },
          ]}
        />
      )}
      {watch('end') === 'DATE' && (
        <NativeField
          control={control}
          name="untilOn"
          type="date"
          min={dayOf(new Date())}
          label={t('consent.decision.untilOn')}
          hint={t('consent.decision.untilHint')}
        />
      )}
      {!handover && <p>{t('consent.decision.noObligation')}</p>}
      {accept.isError && !toldAtFields && (
        <Notice kind="error" announced>
          <p>{problemText(t, accept.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button type="submit" busy={accept.isPending && t('consent.decision.sending')}>
          {t('consent.decision.accept')}
        </Button>
        <Button variant="secondary" onClick={() => setRejecting(true)}>
          {t('consent.decision.reject')}
        </Button>
      </Actions>
      {rejecting && (
        <RejectDialog workspaceId={workspaceId} consent={consent} onClose={() => setRejecting(false)} />
      )}
    </Form>
  );
}
