import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ProviderWish } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { NativeField } from '~/shared/form/NativeField';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import { LanguagesField } from './LanguagesField';
import { MunicipalitiesField } from './MunicipalitiesField';
import { type ProviderValues, providerFields, providerSchema, wishOf } from './providerSchema';
import { sectors } from './wish';

interface ProviderFormProps {
  initial: ProviderValues;
  saved: boolean;
  pending: boolean;
  error: unknown;
  onSubmit: (wish: ProviderWish, onProblem: (error: unknown) => void) => void;
}

/** What the directory says of a provider, and from where its staff log in. */
export function ProviderForm({ initial, onSubmit, ...props }: ProviderFormProps) {
  const { t } = useTranslation();
  const { control, handleSubmit, formState, setError } = useForm<ProviderValues>({
    resolver: zodResolver(providerSchema),
    defaultValues: initial,
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty && !props.saved);
  const submit = handleSubmit((values) => {
    if (props.pending) return;
    onSubmit(wishOf(values), (error) => applyProblem(error, providerFields, setError));
  });
  const label = (name: keyof ProviderValues) => t(`directory.form.${name}`);
  const toldAtFields = Object.keys(formState.errors).length > 0;
  return (
    <Form onSubmit={submit}>
      <FormErrors
        errors={formState.errors}
        labels={Object.fromEntries(providerFields.map((name) => [name, label(name)]))}
        submitCount={formState.submitCount}
      />
      <TextField control={control} name="nameFi" label={label('nameFi')} />
      <TextField control={control} name="nameSv" label={label('nameSv')} />
      <TextField control={control} name="nameEn" label={label('nameEn')} />
      <ChoiceField
        control={control}
        name="sector"
        label={label('sector')}
        options={sectors.map((value) => ({ value, label: t(`directory.sector.${value}`) }))}
      />
      <LanguagesField control={control} />
      <MunicipalitiesField control={control} />
      <NativeField
        control={control}
        name="expectedAnswerDays"
        type="number"
        min="1"
        max="30"
        label={label('expectedAnswerDays')}
        hint={t('directory.form.expectedAnswerDaysHint')}
      />
      <TextField control={control} name="email" type="email" label={label('email')} />
      <TextField control={control} name="phone" label={label('phone')} optional />
      <TextField control={control} name="webAddress" label={label('webAddress')} optional literal />
      <TextField control={control} name="privacyNotice" label={label('privacyNotice')} literal />
      <TextField
        control={control}
        name="dataProtectionEmail"
        type="email"
        label={label('dataProtectionEmail')}
      />
      <NativeField
        control={control}
        name="issuers"
        type="lines"
        label={label('issuers')}
        hint={t('directory.form.issuersHint')}
        optional
      />
      {props.error !== null && !toldAtFields && (
        <Notice kind="error" announced>
          <p>{problemText(t, props.error)}</p>
        </Notice>
      )}
      <div>
        <Button type="submit" busy={props.pending && t('directory.form.saving')}>
          {t('directory.form.save')}
        </Button>
      </div>
    </Form>
  );
}
