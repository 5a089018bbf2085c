import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Standing } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { NativeField } from '~/shared/form/NativeField';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { z } from '~/shared/form/zod';
import { dayOf } from '~/shared/i18n/dates';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { Notice } from '~/shared/ui/Notice';
import type { TaskWish } from './taskQueries';

const schema = z.object({
  title: z.string().trim().min(1, 'required').max(200, 'too-long'),
  description: z.string().trim().max(4_000, 'too-long'),
  dueOn: z.string(),
  assignee: z.enum(['CUSTOMER', 'EXPERT']),
});
type Values = z.infer<typeof schema>;

const fields = ['title', 'description', 'dueOn', 'assignee'] as const;

interface TaskFormProps {
  heading: string;
  standing: Standing;
  initial: TaskWish;
  pending: boolean;
  error: unknown;
  onSubmit: (wish: TaskWish, onProblem: (error: unknown) => void) => void;
  onClose: () => void;
  /** What has to be decided before it can be saved. */
  children?: (submit: () => void) => ReactNode;
}

export function TaskForm({ initial, standing, onSubmit, ...props }: TaskFormProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { control, handleSubmit, formState, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      title: initial.title,
      description: initial.description ?? '',
      dueOn: initial.dueOn ?? '',
      assignee: initial.assignee,
    },
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty);
  useEffect(() => heading.current?.focus(), []);

  const submit = handleSubmit(({ title, description, dueOn, assignee }) => {
    if (props.pending) return;
    onSubmit({ title, description: description || null, dueOn: dueOn || null, assignee }, (problem) =>
      applyProblem(problem, fields, setError),
    );
  });
  const own = sideOf(standing);
  const options = (['CUSTOMER', 'EXPERT'] as const).map((side) => ({
    value: side,
    label: t(`guidanceplan.tasks.form.${side}.${side === own ? 'mine' : 'theirs'}`),
  }));
  const decision = props.children?.(() => void submit());
  const toldAtFields = Object.keys(formState.errors).length > 0;
  return (
    <div className={cards.form}>
      <h3 ref={heading} tabIndex={-1}>
        {props.heading}
      </h3>
      <Form onSubmit={submit}>
        <FormErrors
          errors={formState.errors}
          labels={{
            title: t('guidanceplan.tasks.form.title'),
            description: t('guidanceplan.tasks.form.description'),
            dueOn: t('guidanceplan.tasks.form.dueOn'),
            assignee: t('guidanceplan.tasks.form.assignee'),
          }}
          submitCount={formState.submitCount}
        />
        <TextField control={control} name="title" label={t('guidanceplan.tasks.form.title')} />
        <NativeField
          control={control}
          name="description"
          type="lines"
          label={t('guidanceplan.tasks.form.description')}
          optional
        />
        <ChoiceField
          control={control}
          name="assignee"
          label={t('guidanceplan.tasks.form.assignee')}
          options={options}
        />
        <NativeField
          control={control}
          name="dueOn"
          type="date"
          label={t('guidanceplan.tasks.form.dueOn')}
          hint={t('guidanceplan.tasks.form.dueHint')}
          min={dayOf(new Date())}
          optional
        />
        {decision}
        {props.error !== null && !toldAtFields && (
          <Notice kind="error" announced>
            <p>{problemText(t, props.error)}</p>
          </Notice>
        )}
        {!decision && (
          <Actions>
            <Button type="submit" busy={props.pending && t('guidanceplan.common.saving')}>
              {t('guidanceplan.common.add')}
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
