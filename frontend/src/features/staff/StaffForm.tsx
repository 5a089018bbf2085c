import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import type { StaffMember } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { ChoiceField } from '~/shared/form/ChoiceField';
import { Conflict } from '~/shared/form/Conflict';
import { emailSchema } from '~/shared/form/email';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { LanguageField } from '~/shared/form/LanguageField';
import { TextField } from '~/shared/form/TextField';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { useBegunWith } from '~/shared/form/useBegunWith';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { z } from '~/shared/form/zod';
import { languages, useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { type Keeping, useAddStaff, useChangeStaff } from './queries';
import styles from './Staff.module.css';

const line = z.string().trim().min(1, 'required').max(120, 'too-long');
const roles = ['EXPERT', 'PROVIDER_ADMINISTRATOR'] as const;
const schema = z.object({
  name: line,
  title: line,
  email: emailSchema,
  language: z.enum(languages),
  role: z.enum(roles),
});
type Values = z.infer<typeof schema>;

const fields = ['name', 'title', 'email', 'language', 'role'] as const;

interface StaffFormProps {
  keeping: Keeping;
  /** None: somebody new. */
  member: StaffMember | undefined;
  onClose: () => void;
}

/** Somebody new, to whose work address the link goes; or what is said of somebody, who logs in as before. */
export function StaffForm({ keeping, member, onClose }: StaffFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const add = useAddStaff(keeping);
  const change = useChangeStaff(keeping);
  const key = useIdempotencyKey();
  const saving = member ? change : add;
  const { begunWith, other } = useBegunWith(member, change.error);
  const words = member ? 'change' : 'form';
  const own = keeping.providerId === undefined;
  const { name = '', title = '', email = '' } = begunWith ?? {};
  const { control, handleSubmit, formState, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      name,
      title,
      email,
      language: useLanguage(),
      role: own ? 'EXPERT' : 'PROVIDER_ADMINISTRATOR',
    },
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty && !saving.isSuccess);
  useEffect(() => heading.current?.focus(), []);
  const submit = handleSubmit(({ role, ...facts }) => {
    if (saving.isPending) return;
    const overwritten = other ?? begunWith;
    const saved = overwritten
      ? change.mutateAsync({ member: overwritten, facts })
      : add.mutateAsync({ wish: { ...facts, role }, key: key.current() });
    saved.catch((error: unknown) => {
      applyProblem(error, fields, setError);
      if (isProblem(error, 'idempotency-key-reused')) key.renew();
    });
    afterwards(saved, (now) => {
      announce(
        member
          ? t('staff.change.saved', { name: now.name })
          : t('staff.form.added', { name: now.name, email: now.email }),
      );
      onClose();
    });
  });
  const toldAtFields = Object.keys(formState.errors).length > 0;
  return (
    <div className={styles.form}>
      <h3 ref={heading} tabIndex={-1}>
        {member ? t('staff.change.title', { name }) : t(`staff.add.${own ? 'staff' : 'administrators'}`)}
      </h3>
      <Form onSubmit={submit}>
        <FormErrors
          errors={formState.errors}
          labels={{
            name: t('staff.form.name'),
            title: t('staff.form.title'),
            email: t('staff.form.email'),
            language: t('staff.form.language'),
            role: t('staff.form.role'),
          }}
          submitCount={formState.submitCount}
        />
        <TextField control={control} name="name" label={t('staff.form.name')} />
        <TextField
          control={control}
          name="title"
          label={t('staff.form.title')}
          hint={t(member ? 'staff.form.nameFollows' : 'staff.form.titleHint')}
        />
        <TextField
          control={control}
          name="email"
          type="email"
          label={t('staff.form.email')}
          hint={t(`staff.${words}.emailHint`)}
        />
        {!member && <LanguageField control={control} name="language" label={t('staff.form.language')} />}
        {!member && own && (
          <ChoiceField
            control={control}
            name="role"
            label={t('staff.form.role')}
            options={roles.map((value) => ({ value, label: t(`staff.form.roles.${value}`) }))}
          />
        )}
        {saving.error !== null && !other && !toldAtFields && (
          <Notice kind="error" announced>
            <p>{problemText(t, saving.error)}</p>
          </Notice>
        )}
        {other && (
          <Conflict onMine={() => void submit()} onTheirs={onClose}>
            <SummaryList>
              <SummaryItem term={t('staff.form.name')}>{other.name}</SummaryItem>
              <SummaryItem term={t('staff.form.title')}>{other.title}</SummaryItem>
              <SummaryItem term={t('staff.form.email')}>{other.email}</SummaryItem>
            </SummaryList>
          </Conflict>
        )}
        <Actions>
          <Button
            type="submit"
            busy={saving.isPending && t(member ? 'staff.change.saving' : 'staff.form.adding')}
          >
            {t(`staff.${words}.submit`)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
