import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { isProblem } from '~/shared/api/problem';
import { NativeField } from '~/shared/form/NativeField';
import { useWords } from '../words/words';
import { CardForm, type Sending } from './CardForm';
import { type InterruptionValues, interruptionFields, interruptionSchema } from './interruptionSchema';
import styles from './Keep.module.css';
import { labelsOfTexts, ThreeTexts } from './ThreeTexts';

interface InterruptionFormProps extends Sending<InterruptionValues> {
  heading: string;
  note?: string;
  submit: string;
  initial: InterruptionValues;
}

/** Why something is switched off, and until when. */
export function InterruptionForm({ initial, ...props }: InterruptionFormProps) {
  const words = useWords().interruptions;
  const { form: texts } = words;
  const form = useForm<InterruptionValues>({
    resolver: zodResolver(interruptionSchema),
    defaultValues: initial,
    shouldFocusError: false,
  });
  const { control } = form;
  // Somebody was quicker: has changed it, or has switched it off or on.
  const stale = isProblem(props.error, 'stale-version', 'not-possible-now', 'invalid-request');
  return (
    <CardForm
      {...props}
      form={form}
      level={3}
      labels={{ endDay: texts.endDay, endTime: texts.endTime, ...labelsOfTexts(texts.reason) }}
      fields={interruptionFields}
      saving={texts.saving}
      stale={stale && words.stale}
    >
      <div className={styles.row}>
        <NativeField control={control} name="endDay" type="date" label={texts.endDay} />
        <NativeField control={control} name="endTime" type="time" label={texts.endTime} />
      </div>
      <ThreeTexts control={control} label={texts.reason} hint={texts.hint} />
    </CardForm>
  );
}
