import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyProblem } from '~/shared/form/applyProblem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { z } from '~/shared/form/zod';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import styles from './Topic.module.css';

const name = z.string().trim().min(1, 'required').max(60, 'too-long');
const schema = z.object({ fi: name, sv: name, en: name, active: z.enum(['yes', 'no']) });
type Values = z.infer<typeof schema>;

interface TopicFormProps {
  heading: string;
  initial: Values;
  mayRetire: boolean;
  pending: boolean;
  error: unknown;
  warning?: string;
  onSubmit: (values: Values, onProblem: (error: unknown) => void) => void;
  onClose: () => void;
}

export function TopicForm({ initial, onSubmit, ...props }: TopicFormProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { control, handleSubmit, formState, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: initial,
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty);
  useEffect(() => heading.current?.focus(), []);
  const submit = handleSubmit((values) => {
    if (props.pending) return;
    onSubmit(values, (error) => applyProblem(error, ['fi', 'sv', 'en'], setError));
  });
  const toldAtFields = Object.keys(formState.errors).length > 0;
  return (
    <div className={styles.form}>
      <h2 ref={heading} tabIndex={-1}>
        {props.heading}
      </h2>
      <Form onSubmit={submit}>
        <FormErrors
          errors={formState.errors}
          labels={{ fi: t('topic.form.fi'), sv: t('topic.form.sv'), en: t('topic.form.en') }}
          submitCount={formState.submitCount}
        />
        <TextField control={control} name="fi" label={t('topic.form.fi')} />
        <TextField control={control} name="sv" label={t('topic.form.sv')} />
        <TextField control={control} name="en" label={t('topic.form.en')} />
        {props.mayRetire && (
          <ChoiceField
            control={control}
            name="active"
            label={t('topic.form.active')}
            options={[
              { value: 'yes', label: t('topic.form.yes') },
              { value: 'no', label: t('topic.form.no') },
            ]}
          />
        )}
        {props.warning && <Notice kind="warning" title={props.warning} announced />}
        {props.error !== null && !toldAtFields && (
          <Notice kind="error" announced>
            <p>{problemText(t, props.error)}</p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" busy={props.pending && t('topic.form.saving')}>
            {t('topic.form.save')}
          </Button>
          <Button variant="secondary" onClick={props.onClose}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
