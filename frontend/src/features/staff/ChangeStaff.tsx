import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { StaffMember } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { emailSchema } from '~/shared/form/email';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { z } from '~/shared/form/zod';
import { useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { type Keeping, useChangeStaff } from './queries';
import styles from './Staff.module.css';

const line = z.string().trim().min(1, 'required').max(120, 'too-long');
const schema = z.object({ name: line, title: line, email: emailSchema });
type Values = z.infer<typeof schema>;

const fields = ['name', 'title', 'email'] as const;

interface ChangeStaffProps {
  member: StaffMember;
  keeping: Keeping;
  onClose: () => void;
}

/** What is said of somebody; how they log in stays as it is. */
export function ChangeStaff({ member, keeping, onClose }: ChangeStaffProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const change = useChangeStaff(keeping);
  const { name, title, email } = member;
  const { control, handleSubmit, formState, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { name, title, email },
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty && !change.isSuccess);
  useEffect(() => heading.current?.focus(), []);
  const submit = handleSubmit((values) => {
    if (change.isPending) return;
    const changing = change.mutateAsync({ member, facts: { ...values, language } });
    changing.catch((error: unknown) => applyProblem(error, fields, setError));
    afterwards(changing, (changed) => {
      announce(t('staff.change.saved', { name: changed.name }));
      onClose();
    });
  });
  const toldAtFields = Object.keys(formState.errors).length > 0;
  return (
    <div className={styles.form}>
      <h3 ref={heading} tabIndex={-1}>
        {t('staff.change.title', { name })}
      </h3>
      <Form onSubmit={submit}>
        <FormErrors
          errors={formState.errors}
          labels={{
            name: t('staff.form.name'),
            title: t('staff.form.title'),
            email: t('staff.form.email'),
          }}
          submitCount={formState.submitCount}
        />
        <TextField control={control} name="name" label={t('staff.form.name')} />
        <TextField
          control={control}
          name="title"
          label={t('staff.form.title')}
          hint={t('staff.form.titleHint')}
        />
        <TextField
          control={control}
          name="email"
          type="email"
          label={t('staff.form.email')}
          hint={t('staff.change.emailHint')}
        />
        {change.error !== null && !toldAtFields && (
          <Notice kind="error" announced>
            <p>{problemText(t, change.error)}</p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" busy={change.isPending && t('staff.change.saving')}>
            {t('staff.change.submit')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
