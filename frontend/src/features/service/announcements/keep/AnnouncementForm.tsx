import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { isProblem } from '~/shared/api/problem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { NativeField } from '~/shared/form/NativeField';
import cards from '~/shared/ui/Cards.module.css';
import { useWords } from '../words/words';
import { CardForm, type Sending } from './CardForm';
import styles from './Keep.module.css';
import { type AnnouncementValues, announcementFields, announcementSchema } from './schema';
import { labelsOfTexts, ThreeTexts } from './ThreeTexts';

interface AnnouncementFormProps extends Sending<AnnouncementValues> {
  initial: AnnouncementValues;
  /** What has begun keeps its beginning. */
  begun?: boolean;
  isNew?: boolean;
}

export function AnnouncementForm({ initial, begun, isNew, ...sending }: AnnouncementFormProps) {
  const words = useWords().announcements;
  const { form: texts } = words;
  const form = useForm<AnnouncementValues>({
    resolver: zodResolver(announcementSchema),
    defaultValues: initial,
    shouldFocusError: false,
  });
  const { control } = form;
  return (
    <CardForm
      {...sending}
      form={form}
      heading={isNew ? texts.new : texts.change}
      level={2}
      labels={{
        fromDay: texts.fromDay,
        fromTime: texts.fromTime,
        untilDay: texts.untilDay,
        untilTime: texts.untilTime,
        ...labelsOfTexts(texts.text),
      }}
      fields={announcementFields}
      submit={isNew ? texts.save : texts.saveChange}
      saving={texts.saving}
      stale={isProblem(sending.error, 'stale-version') && words.stale}
    >
      <ChoiceField
        control={control}
        name="kind"
        label={texts.kind}
        options={(['INFORMATION', 'INTERRUPTION'] as const).map((value) => ({
          value,
          label: words.kind[value],
        }))}
      />
      <ChoiceField
        control={control}
        name="audience"
        label={texts.audience}
        options={(['EVERYBODY', 'CUSTOMERS', 'EXPERTS'] as const).map((value) => ({
          value,
          label: words.audience[value],
        }))}
      />
      {!begun && (
        <div className={styles.row}>
          <NativeField control={control} name="fromDay" type="date" label={texts.fromDay} />
          <NativeField control={control} name="fromTime" type="time" label={texts.fromTime} />
        </div>
      )}
      <div className={styles.row}>
        <NativeField control={control} name="untilDay" type="date" label={texts.untilDay} />
        <NativeField control={control} name="untilTime" type="time" label={texts.untilTime} />
      </div>
      <p className={cards.detail}>{texts.finnishTime}</p>
      <ThreeTexts control={control} label={texts.text} hint={texts.hint} />
    </CardForm>
  );
}
