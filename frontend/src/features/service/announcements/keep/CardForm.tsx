import { type ReactNode, useEffect, useRef } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { Notice } from '~/shared/ui/Notice';

/** How something is sent, and what the server has said to it. */
export interface Sending<V> {
  pending: boolean;
  error: unknown;
  onSubmit: (values: V, onProblem: (error: unknown) => void) => void;
  onClose: () => void;
}

interface CardFormProps<V extends FieldValues> extends Sending<V> {
  form: UseFormReturn<V>;
  heading: string;
  level: 2 | 3;
  note?: string | undefined;
  /** What the fields are called in the summary of errors. */
  labels: Partial<Record<keyof V & string, string>>;
  /** Where the server's remarks belong. */
  fields: Record<string, FieldPath<V>>;
  submit: string;
  saving: string;
  /** What is told when somebody else was quicker. */
  stale: string | false;
  children: ReactNode;
}

/** A form within the list of what the service administrator keeps. */
export function CardForm<V extends FieldValues>({ form, onSubmit, ...props }: CardFormProps<V>) {
  const { t } = useTranslation();
  const { formState, handleSubmit, setError } = form;
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${props.level}` as const;
  useUnsavedWork(formState.isDirty);
  useEffect(() => heading.current?.focus(), []);
  const submit = handleSubmit((values) => {
    if (props.pending) return;
    onSubmit(values, (error) => {
      if (!isProblem(error, 'invalid-request')) return;
      for (const { pointer, code } of error.errors) {
        const field = props.fields[pointer];
        if (field) setError(field, { type: 'server', message: code });
      }
    });
  });
  const toldAtFields = Object.keys(formState.errors).length > 0;
  return (
    <div className={cards.form}>
      <Heading ref={heading} tabIndex={-1}>
        {props.heading}
      </Heading>
      {props.note && <p>{props.note}</p>}
      <Form onSubmit={submit}>
        <FormErrors errors={formState.errors} labels={props.labels} submitCount={formState.submitCount} />
        {props.children}
        {props.error !== null && !toldAtFields && (
          <Notice kind={props.stale ? 'warning' : 'error'} announced>
            <p>{props.stale || problemText(t, props.error)}</p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" busy={props.pending && props.saving}>
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
