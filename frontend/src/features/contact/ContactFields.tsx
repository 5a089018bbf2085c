import { zodResolver } from '@hookform/resolvers/zod';
import { useRef } from 'react';
import { useController, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Checkbox } from 'suomifi-ui-components';
import { afterwards } from '~/shared/api/afterwards';
import type { ContactForm, ContactReceived } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { NativeField } from '~/shared/form/NativeField';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import styles from './Contact.module.css';
import { type ContactValues, contactFields, contactSchema } from './contactSchema';
import { useSendContact } from './queries';

interface ContactFieldsProps {
  form: ContactForm;
  onReceived: (received: ContactReceived) => void;
}

/** What is written. Nothing of it is kept before it is sent: nobody is known here. */
export function ContactFields({ form, onReceived }: ContactFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const proof = useRef(form.proof);
  const send = useSendContact(form.recipient, proof);
  const { control, handleSubmit, formState, setError, register } = useForm<ContactValues>({
    resolver: zodResolver(contactSchema),
    defaultValues: { kind: '', text: '', name: '', email: '', receipt: false, website: '' },
    shouldFocusError: false,
  });
  const receipt = useController({ control, name: 'receipt' }).field;
  useUnsavedWork(formState.isDirty && !send.isSuccess);

  const submit = handleSubmit(({ name, email, website, ...written }) => {
    if (send.isPending) return;
    const wish = { ...written, language, website, name: name || null, email: email || null };
    const sending = send.mutateAsync(wish);
    sending.catch((error: unknown) => applyProblem(error, contactFields, setError));
    afterwards(sending, onReceived);
  });
  const labels = {
    kind: t('contact.form.kind'),
    text: t('contact.form.text'),
    name: t('contact.form.name'),
    email: t('contact.form.email'),
  };
  const toldAtFields = send.isError && Object.keys(formState.errors).length > 0;
  return (
    <Form onSubmit={submit}>
      <FormErrors errors={formState.errors} labels={labels} submitCount={formState.submitCount} />
      <ChoiceField
        control={control}
        name="kind"
        label={labels.kind}
        options={form.kinds.map((kind) => ({ value: kind, label: t(`contact.kind.${kind}`) }))}
      />
      <NativeField
        control={control}
        name="text"
        type="lines"
        label={labels.text}
        hint={t('contact.form.textHint')}
      />
      <TextField control={control} name="name" label={labels.name} autoComplete="name" optional />
      <TextField
        control={control}
        name="email"
        type="email"
        label={labels.email}
        hint={t('contact.form.emailHint')}
        autoComplete="email"
        optional
      />
      <Checkbox
        checked={receipt.value}
        onClick={({ checkboxState }) => receipt.onChange(checkboxState)}
        hintText={t('contact.form.receiptHint')}
      >
        {t('contact.form.receipt')}
      </Checkbox>
      <div className={styles.trap} aria-hidden="true">
        <input type="text" tabIndex={-1} autoComplete="off" {...register('website')} />
      </div>
      {send.isError && !toldAtFields && (
        <Notice kind="error" title={t('contact.form.failed')} announced>
          <p>{problemText(t, send.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button type="submit" busy={send.isPending && t('contact.form.sending')}>
          {t('contact.form.submit')}
        </Button>
      </Actions>
    </Form>
  );
}
