import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
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
import { type InterruptionValues, interruptionFields, interruptionSchema } from './interruptionSchema';
import styles from './Keep.module.css';
import { anyError } from './schema';
import { ThreeTexts } from './ThreeTexts';

interface InterruptionFormProps {
  heading: string;
  note?: string;
  submit: string;
  initial: InterruptionValues;
  pending: boolean;
  error: unknown;
  onSubmit: (values: InterruptionValues, onProblem: (error: unknown) => void) => void;
  onClose: () => void;
}

/** Why something is switched off, and until when. */
export function InterruptionForm({ initial, onSubmit, ...props }: InterruptionFormProps) {
  const { t } = useTranslation();
  const words = useWords().interruptions;
  const { form } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const { control, handleSubmit, formState, setError } = useForm<InterruptionValues>({
    resolver: zodResolver(interruptionSchema),
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
        const field = interruptionFields[pointer];
        if (field) setError(field, { type: 'server', message: code });
      }
    });
  });
  // Somebody was quicker: has changed it, or has switched it off or on.
  const stale = isProblem(props.error, 'stale-version', 'not-possible-now', 'invalid-request');
  const reason = (language: 'fi' | 'sv' | 'en') => fill(form.reason, { language: languageNames[language] });
  return (
    <div className={cards.form}>
      <h3 ref={heading} tabIndex={-1}>
        {props.heading}
      </h3>
      {props.note && <p>{props.note}</p>}
      <Form onSubmit={submit}>
        <FormErrors
          errors={formState.errors}
          labels={{
            endDay: form.endDay,
            endTime: form.endTime,
            fi: reason('fi'),
            sv: reason('sv'),
            en: reason('en'),
          }}
          submitCount={formState.submitCount}
        />
        <div className={styles.row}>
          <NativeField control={control} name="endDay" type="date" label={form.endDay} />
          <NativeField control={control} name="endTime" type="time" label={form.endTime} />
        </div>
        <ThreeTexts control={control} label={form.reason} hint={form.hint} />
        {props.error !== null && !anyError(formState.errors) && (
          <Notice kind={stale ? 'warning' : 'error'} announced>
            <p>{stale ? words.stale : problemText(t, props.error)}</p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" busy={props.pending && form.saving}>
            {props.submit}
          </Button>
          <Button variant="secondary" onClick={props.onClose}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
