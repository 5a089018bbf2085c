import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { Invitation } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { emailSchema } from '~/shared/form/email';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { TextField } from '~/shared/form/TextField';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { z } from '~/shared/form/zod';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { useResend } from './queries';

const schema = z.object({ email: emailSchema });
type Values = z.infer<typeof schema>;

interface ResendFormProps {
  workspaceId: string;
  invitation: Invitation;
  onDone: () => void;
}

/** A new link, to the same address or a corrected one. */
export default function ResendForm({ workspaceId, invitation, onDone }: ResendFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const resend = useResend(workspaceId);
  const idempotencyKey = useIdempotencyKey();
  const { control, handleSubmit, formState, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { email: invitation.email },
    shouldFocusError: false,
  });
  const submit = handleSubmit(({ email }) => {
    if (resend.isPending) return;
    resend.mutate(
      { email, key: idempotencyKey.current() },
      {
        onSuccess: () => {
          announce(t('invitation.resend.done', { email }));
          onDone();
        },
        onError: (error) => {
          applyProblem(error, ['email'], setError);
          if (isProblem(error, 'idempotency-key-reused')) idempotencyKey.renew();
        },
      },
    );
  });
  const toldAtFields = resend.isError && Object.keys(formState.errors).length > 0;

  return (
    <Form onSubmit={submit}>
      <FormErrors
        errors={formState.errors}
        labels={{ email: t('invitation.resend.email') }}
        submitCount={formState.submitCount}
      />
      <TextField control={control} name="email" type="email" label={t('invitation.resend.email')} />
      {resend.isError && !toldAtFields && (
        <Notice kind="error" announced>
          <p>{problemText(t, resend.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button type="submit" busy={resend.isPending && t('invitation.resend.sending')}>
          {t('invitation.resend.submit')}
        </Button>
        <Button variant="secondary" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </Form>
  );
}
