import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { NativeField } from '~/shared/form/NativeField';
import { problemFields } from '~/shared/form/problemFields';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { dayOf } from '~/shared/i18n/dates';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { Notice } from '~/shared/ui/Notice';
import type { Meeting } from './appointmentQueries';
import { type MeetingValues, meetingFields, meetingOf, meetingSchema, ways } from './appointmentSchema';
import styles from './Plan.module.css';

interface AppointmentFormProps {
  heading: string;
  note?: string;
  initial: MeetingValues;
  pending: boolean;
  error: unknown;
  onSubmit: (meeting: Meeting, onProblem: (error: unknown) => void) => void;
  onClose: () => void;
  /** What has to be decided before it can be sent. */
  children?: (submit: () => void) => ReactNode;
}

export function AppointmentForm({ initial, onSubmit, ...props }: AppointmentFormProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { control, handleSubmit, formState, setError } = useForm<MeetingValues>({
    resolver: zodResolver(meetingSchema),
    defaultValues: initial,
    shouldFocusError: false,
  });
  const way = useWatch({ control, name: 'way' });
  useUnsavedWork(formState.isDirty);
  useEffect(() => heading.current?.focus(), []);

  const submit = handleSubmit((values) => {
    if (props.pending) return;
    onSubmit(meetingOf(values), (error) => {
      if (!isProblem(error, 'invalid-request')) return;
      for (const [field, code] of problemFields(error.errors, [...meetingFields, 'start']).fieldCodes) {
        // The server knows one time, which stands in two fields here.
        setError(field === 'start' ? 'day' : field, { type: 'server', message: code });
      }
    });
  });
  const decision = props.children?.(() => void submit());
  const toldAtFields = Object.keys(formState.errors).length > 0;
  const text = (name: 'topic' | 'day' | 'time' | 'minutes' | 'way') =>
    t(`guidanceplan.appointments.form.${name}`);
  const placeLabel = t(`guidanceplan.appointments.form.place.${way}`);
  return (
    <div className={cards.form}>
      <h3 ref={heading} tabIndex={-1}>
        {props.heading}
      </h3>
      {props.note && <Notice title={props.note} />}
      <Form onSubmit={submit}>
        <FormErrors
          errors={formState.errors}
          labels={{
            topic: text('topic'),
            day: text('day'),
            time: text('time'),
            minutes: text('minutes'),
            way: text('way'),
            place: placeLabel,
          }}
          submitCount={formState.submitCount}
        />
        <TextField
          control={control}
          name="topic"
          label={text('topic')}
          hint={t('guidanceplan.appointments.form.topicHint')}
        />
        <div className={styles.row}>
          <NativeField control={control} name="day" type="date" label={text('day')} min={dayOf(new Date())} />
          <NativeField control={control} name="time" type="time" label={text('time')} />
          <NativeField
            control={control}
            name="minutes"
            type="number"
            label={text('minutes')}
            min="5"
            max="480"
          />
        </div>
        <p className={cards.detail}>{t('guidanceplan.common.finnishTime')}</p>
        <ChoiceField
          control={control}
          name="way"
          label={text('way')}
          options={ways.map((value) => ({ value, label: t(`guidanceplan.appointments.way.${value}`) }))}
        />
        <TextField control={control} name="place" label={placeLabel} optional={way !== 'IN_PERSON'} />
        {decision}
        {props.error !== null && !toldAtFields && (
          <Notice kind="error" announced>
            <p>{problemText(t, props.error)}</p>
          </Notice>
        )}
        {!decision && (
          <Actions>
            <Button type="submit" busy={props.pending && t('guidanceplan.appointments.form.sending')}>
              {t('guidanceplan.appointments.form.submit')}
            </Button>
            <Button variant="secondary" onClick={props.onClose}>
              {t('common.cancel')}
            </Button>
          </Actions>
        )}
      </Form>
    </div>
  );
}
