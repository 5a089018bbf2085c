import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { Me } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { emailSchema } from '~/shared/form/email';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { LanguageField } from '~/shared/form/LanguageField';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { z } from '~/shared/form/zod';
import { languages } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import { useChangeMe } from './queries';

const customerSchema = z.object({ email: emailSchema, language: z.enum(languages) });
const expertSchema = z.object({ email: z.string(), language: z.enum(languages) });
type Values = z.infer<typeof customerSchema>;

export function SettingsForm({ me, customer }: { me: Me; customer: boolean }) {
  const { t } = useTranslation();
  const save = useChangeMe();
  const { control, handleSubmit, formState, setError, reset } = useForm<Values>({
    resolver: zodResolver(customer ? customerSchema : expertSchema),
    defaultValues: { email: me.email ?? '', language: me.language },
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty);

  const submit = handleSubmit(({ email, language }) =>
    save.mutate(
      { change: { email: customer ? email : null, language }, version: me.version },
      {
        onSuccess: (saved) => reset({ email: saved.email ?? '', language: saved.language }),
        onError: (error) => applyProblem(error, ['email', 'language'], setError),
      },
    ),
  );
  const toldAtFields = save.isError && Object.keys(formState.errors).length > 0;

  return (
    <Form onSubmit={submit}>
      <FormErrors
        errors={formState.errors}
        labels={{ email: t('identity.settings.email'), language: t('identity.settings.language') }}
        submitCount={formState.submitCount}
      />
      {customer && (
        <TextField
          control={control}
          name="email"
          type="email"
          label={t('identity.settings.email')}
          hint={t('identity.settings.emailHint')}
          autoComplete="email"
        />
      )}
      <LanguageField
        control={control}
        name="language"
        label={t('identity.settings.language')}
        hint={t('identity.settings.languageHint')}
      />
      {save.isError && !toldAtFields && (
        <Notice kind="error" announced>
          <p>
            {isProblem(save.error, 'stale-version')
              ? t('identity.settings.changed')
              : problemText(t, save.error)}
          </p>
        </Notice>
      )}
      {save.isSuccess && !formState.isDirty && (
        <Notice kind="success" announced>
          <p>{t('identity.settings.saved')}</p>
        </Notice>
      )}
      <div>
        <Button type="submit" busy={save.isPending && t('identity.settings.saving')}>
          {t('identity.settings.save')}
        </Button>
      </div>
    </Form>
  );
}
