import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { NativeField } from '~/shared/form/NativeField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { languageNames } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { Notice } from '~/shared/ui/Notice';
import { fill, useWords } from '../words/words';
import styles from './Keep.module.css';
import { type AnnouncementValues, announcementFields, announcementSchema, anyError } from './schema';
import { ThreeTexts } from './ThreeTexts';

interface AnnouncementFormProps {
  initial: AnnouncementValues;
  /** What has begun keeps its beginning. */
  begun?: boolean;
  isNew?: boolean;
  pending: boolean;
  error: unknown;
  onSubmit: (values: AnnouncementValues, onProblem: (error: unknown) => void) => void;
  onClose: () => void;
}

export function AnnouncementForm({ initial, onSubmit, ...props }: AnnouncementFormProps) {
  const { t } = useTranslation();
  const words = useWords().announcements;
  const { form } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const { control, handleSubmit, formState, setError } = useForm<AnnouncementValues>({
    resolver: zodResolver(announcementSchema),
    defaultValues: initial,
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty);
  useEffect(() => heading.current?.focus(), []);
  const submit = handleSubmit((values) => {
    if (props.pending) return;
    onSubmit(values, (error) => {
      if (!isProblem(error, 'invalid-request')) return;
      for (const { pointer, code } of error.errors) {
        const field = announcementFields[pointer];
        if (field) setError(field, { type: 'server', message: code });
      }
    });
  });
  const stale = isProblem(props.error, 'stale-version');
  const text = (language: 'fi' | 'sv' | 'en') => fill(form.text, { language: languageNames[language] });
  return (
    <div className={cards.form}>
      <h2 ref={heading} tabIndex={-1}>
        {props.isNew ? form.new : form.change}
      </h2>
      <Form onSubmit={submit}>
        <FormErrors
          errors={formState.errors}
          labels={{
            fromDay: form.fromDay,
            fromTime: form.fromTime,
            untilDay: form.untilDay,
            untilTime: form.untilTime,
            fi: text('fi'),
            sv: text('sv'),
            en: text('en'),
          }}
          submitCount={formState.submitCount}
        />
        <ChoiceField
          control={control}
          name="kind"
          label={form.kind}
          options={(['INFORMATION', 'INTERRUPTION'] as const).map((value) => ({
            value,
            label: words.kind[value],
          }))}
        />
        <ChoiceField
          control={control}
          name="audience"
          label={form.audience}
          options={(['EVERYBODY', 'CUSTOMERS', 'EXPERTS'] as const).map((value) => ({
            value,
            label: words.audience[value],
          }))}
        />
        {!props.begun && (
          <div className={styles.row}>
            <NativeField control={control} name="fromDay" type="date" label={form.fromDay} />
            <NativeField control={control} name="fromTime" type="time" label={form.fromTime} />
          </div>
        )}
        <div className={styles.row}>
          <NativeField control={control} name="untilDay" type="date" label={form.untilDay} />
          <NativeField control={control} name="untilTime" type="time" label={form.untilTime} />
        </div>
        <p className={cards.detail}>{form.finnishTime}</p>
        <ThreeTexts control={control} label={form.text} hint={form.hint} />
        {props.error !== null && !anyError(formState.errors) && (
          <Notice kind={stale ? 'warning' : 'error'} announced>
            <p>{stale ? words.stale : problemText(t, props.error)}</p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" busy={props.pending && form.saving}>
            {props.isNew ? form.save : form.saveChange}
          </Button>
          <Button variant="secondary" onClick={props.onClose}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
