import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import { applyProblem } from '~/shared/form/applyProblem';
import { emailSchema } from '~/shared/form/email';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { LanguageField } from '~/shared/form/LanguageField';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { z } from '~/shared/form/zod';
import { type Language, languages, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { isPersonalIdentityCode, tidyPersonalIdentityCode } from './personalIdentityCode';
import { useOpenWorkspace } from './queries';

const schema = z.object({
  customerName: z.string().trim().min(1, 'required').max(200, 'too-long'),
  customerEmail: emailSchema,
  customerLanguage: z.enum(languages),
  personalIdentityCode: z
    .string()
    .transform(tidyPersonalIdentityCode)
    .refine((code) => code === '' || isPersonalIdentityCode(code), 'invalid-personal-identity-code'),
});
type Values = z.infer<typeof schema>;

const fields = ['customerName', 'customerEmail', 'customerLanguage', 'personalIdentityCode'] as const;

/** What has led to the workspace: somebody has written, and is to be invited. */
export interface Origin {
  contactId: string;
  customerName: string;
  customerEmail: string;
  customerLanguage: Language;
  onOpened: () => void;
}

export function OpenWorkspaceForm({ origin }: { origin?: Origin }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const open = useOpenWorkspace();
  const idempotencyKey = useIdempotencyKey();
  const language = useLanguage();
  const { control, handleSubmit, formState, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      customerName: origin?.customerName ?? '',
      customerEmail: origin?.customerEmail ?? '',
      customerLanguage: origin?.customerLanguage ?? language,
      personalIdentityCode: '',
    },
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty && !open.isSuccess);

  const submit = handleSubmit(({ personalIdentityCode, ...wish }) => {
    if (open.isPending) return;
    open.mutate(
      {
        wish: {
          ...wish,
          ...(personalIdentityCode && { personalIdentityCode }),
          ...(origin && { contactId: origin.contactId }),
        },
        key: idempotencyKey.current(),
      },
      {
        onSuccess: (workspace) => {
          announce(t('workspace.open.opened'));
          origin?.onOpened();
          void navigate(path(`/workspaces/${workspace.id}`), { replace: true });
        },
        onError: (error) => {
          applyProblem(error, fields, setError);
          // The first try had arrived after all: a next one is a new wish.
          if (isProblem(error, 'idempotency-key-reused')) idempotencyKey.renew();
        },
      },
    );
  });
  const toldAtFields = open.isError && Object.keys(formState.errors).length > 0;

  return (
    <Form onSubmit={submit}>
      <FormErrors
        errors={formState.errors}
        labels={{
          customerName: t('workspace.open.name'),
          customerEmail: t('workspace.open.email'),
          customerLanguage: t('workspace.open.language'),
          personalIdentityCode: t('workspace.open.code'),
        }}
        submitCount={formState.submitCount}
      />
      <TextField
        control={control}
        name="customerName"
        label={t('workspace.open.name')}
        hint={t('workspace.open.nameHint')}
      />
      <TextField
        control={control}
        name="customerEmail"
        type="email"
        label={t('workspace.open.email')}
        hint={t('workspace.open.emailHint')}
      />
      <LanguageField control={control} name="customerLanguage" label={t('workspace.open.language')} />
      <TextField
        control={control}
        name="personalIdentityCode"
        label={t('workspace.open.code')}
        hint={t('workspace.open.codeHint')}
        optional
        literal
      />
      {open.isError && !toldAtFields && <OpeningFailed error={open.error} />}
      <div>
        <Button type="submit" busy={open.isPending && t('workspace.open.opening')}>
          {t('workspace.open.submit')}
        </Button>
      </div>
    </Form>
  );
}

function OpeningFailed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <Notice kind="error" title={t('workspace.open.failed')} announced>
      {isProblem(error, 'idempotency-key-reused') ? (
        <p>
          {t('workspace.open.openedBefore')}{' '}
          <Link to={path('/workspaces')}>{t('workspace.open.seeList')}</Link>
        </p>
      ) : (
        <p>{problemText(t, error)}</p>
      )}
    </Notice>
  );
}
