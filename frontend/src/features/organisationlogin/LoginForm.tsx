import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import type { OrganisationLogin } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Conflict } from '~/shared/form/Conflict';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { useBegunWith } from '~/shared/form/useBegunWith';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { TrialButton, TrialResult } from './ConnectionTrial';
import { emptyLogin, type LoginValues, loginFields, loginSchema, termsOf, valuesOf } from './loginSchema';
import { useAddLogin, useChangeLogin, useTryConnection } from './queries';

interface LoginFormProps {
  providerId: string;
  /** None: a new one. */
  login?: OrganisationLogin;
  onClose: () => void;
}

/** An organisation's own OpenID provider: new ones are out of use until they are known there. */
export function LoginForm({ providerId, login, onClose }: LoginFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const add = useAddLogin(providerId);
  const change = useChangeLogin(providerId);
  const key = useIdempotencyKey();
  const saving = login ? change : add;
  const trial = useTryConnection();
  const { begunWith, other } = useBegunWith(login, change.error);
  const { control, handleSubmit, formState, setError } = useForm<LoginValues>({
    resolver: zodResolver(loginSchema),
    defaultValues: login ? valuesOf(login) : emptyLogin,
    shouldFocusError: false,
  });
  const found = useWatch({ control, name: 'found' });
  useUnsavedWork(formState.isDirty && !saving.isSuccess);
  useEffect(() => heading.current?.focus(), []);
  const submit = handleSubmit((values) => {
    if (saving.isPending) return;
    const overwritten = other ?? begunWith;
    const saved = overwritten
      ? change.mutateAsync({ login: overwritten, terms: termsOf(values, overwritten.enabled) })
      : add.mutateAsync({ issuer: values.issuer, terms: termsOf(values, false), key: key.current() });
    saved.catch((error: unknown) => {
      applyProblem(error, loginFields, setError);
      if (isProblem(error, 'idempotency-key-reused')) key.renew();
    });
    afterwards(saved, () => {
      announce(t('organisationlogin.form.saved'));
      onClose();
    });
  });
  const attempt = handleSubmit((values) => {
    if (trial.isPending) return;
    const { paths } = termsOf(values, false);
    trial.mutateAsync({ issuer: values.issuer, paths: paths ?? null }).catch((error: unknown) => {
      applyProblem(error, loginFields, setError);
    });
  });
  const label = (name: (typeof loginFields)[number]) => t(`organisationlogin.form.${name}`);
  const toldAtFields = Object.keys(formState.errors).length > 0;
  return (
    <div className={cards.form} onChange={() => trial.reset()}>
      <h3 ref={heading} tabIndex={-1}>
        {login ? login.issuer : t('organisationlogin.add')}
      </h3>
      <Form onSubmit={submit}>
        <FormErrors
          errors={formState.errors}
          labels={Object.fromEntries(loginFields.map((name) => [name, label(name)]))}
          submitCount={formState.submitCount}
        />
        {!login && (
          <TextField
            control={control}
            name="issuer"
            label={label('issuer')}
            hint={t('organisationlogin.form.issuerHint')}
            literal
          />
        )}
        <TextField
          control={control}
          name="clientId"
          label={label('clientId')}
          hint={t('organisationlogin.form.clientIdHint')}
          literal
        />
        <ChoiceField
          control={control}
          name="found"
          label={label('found')}
          options={(['metadata', 'paths'] as const).map((value) => ({
            value,
            label: t(`organisationlogin.form.foundBy.${value}`),
          }))}
        />
        {found === 'paths' && (
          <>
            <TextField control={control} name="authorization" label={label('authorization')} literal />
            <TextField control={control} name="token" label={label('token')} literal />
            <TextField control={control} name="keys" label={label('keys')} literal />
            <TextField control={control} name="logout" label={label('logout')} optional literal />
          </>
        )}
        <TrialResult trial={trial} toldAtFields={toldAtFields} />
        {other && (
          <Conflict onMine={() => void submit()} onTheirs={onClose}>
            <SavedLogin login={other} />
          </Conflict>
        )}
        {saving.error !== null && !other && !toldAtFields && (
          <Notice kind="error" announced>
            <p>{problemText(t, saving.error)}</p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" busy={saving.isPending && t('organisationlogin.form.saving')}>
            {t('organisationlogin.form.save')}
          </Button>
          <TrialButton trial={trial} onTry={attempt} />
          <Button variant="secondary" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}

function SavedLogin({ login }: { login: OrganisationLogin }) {
  const { t } = useTranslation();
  const values = valuesOf(login);
  return (
    <SummaryList>
      <SummaryItem term={t('organisationlogin.form.found')}>
        {t(`organisationlogin.form.foundBy.${values.found}`)}
      </SummaryItem>
      {(['clientId', 'authorization', 'token', 'keys', 'logout'] as const)
        .filter((name) => values[name] !== '')
        .map((name) => (
          <SummaryItem key={name} term={t(`organisationlogin.form.${name}`)}>
            {values[name]}
          </SummaryItem>
        ))}
    </SummaryList>
  );
}
