import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import type { ContactSettings } from '~/shared/api/types';
import { Conflict } from '~/shared/form/Conflict';
import { Form } from '~/shared/form/Form';
import { FormErrors } from '~/shared/form/FormErrors';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { HandlersField } from './HandlersField';
import { useSetUpContactForm } from './queries';
import { SitesField } from './SitesField';
import { applySetupProblem, type SetupValues, sendingOf, valuesOf } from './setupValues';

/** Who reads what is sent, and which sites show the form. */
export function SetupForm({ settings }: { settings: ContactSettings }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const save = useSetUpContactForm();
  const [seen, setSeen] = useState(settings.version);
  const { control, handleSubmit, formState, setError, reset, getValues } = useForm<SetupValues>({
    defaultValues: valuesOf(settings),
    shouldFocusError: false,
  });
  useUnsavedWork(formState.isDirty);
  const other = isProblem(save.error, 'stale-version') && settings.version !== seen;
  const area = useFocusKept<HTMLDivElement>();

  const submit = handleSubmit((written) => {
    if (save.isPending) return;
    const { wish, rows } = sendingOf(written, settings.experts);
    const saving = save.mutateAsync({ wish, version: other ? settings.version : seen });
    saving.catch((error: unknown) => applySetupProblem(error, rows, setError));
    afterwards(saving, (saved) => {
      setSeen(saved.version);
      reset(valuesOf(saved));
      announce(t('contact.setup.saved'));
    });
  });
  const takeOther = () => {
    setSeen(settings.version);
    reset(valuesOf(settings));
    save.reset();
  };
  const toldAtFields = Object.keys(formState.errors).length > 0;
  return (
    <div ref={area}>
      <Form onSubmit={submit}>
        <FormErrors
          errors={formState.errors}
          labels={{
            handlers: t('contact.setup.handlers'),
            ...Object.fromEntries(
              getValues('sites').map((_, row) => [
                `sites.${row}.address`,
                t('contact.setup.site', { number: row + 1 }),
              ]),
            ),
          }}
          submitCount={formState.submitCount}
        />
        <HandlersField control={control} experts={settings.experts} />
        <SitesField control={control} />
        {other && (
          <Conflict onMine={() => void submit()} onTheirs={takeOther}>
            <SavedSettings settings={settings} />
          </Conflict>
        )}
        {save.error !== null && !other && !toldAtFields && (
          <Notice kind="error" announced>
            <p>{problemText(t, save.error)}</p>
          </Notice>
        )}
        {save.isSuccess && !formState.isDirty && (
          <Notice kind="success">
            <p>{t('contact.setup.saved')}</p>
          </Notice>
        )}
        <div>
          <Button type="submit" busy={save.isPending && t('contact.setup.saving')}>
            {t('contact.setup.save')}
          </Button>
        </div>
      </Form>
    </div>
  );
}

function SavedSettings({ settings }: { settings: ContactSettings }) {
  const { t } = useTranslation();
  const handlers = settings.experts.filter(({ handles }) => handles);
  return (
    <SummaryList>
      <SummaryItem term={t('contact.setup.handlers')}>
        {handlers.map(({ name }) => name).join(', ') || t('contact.setup.none')}
      </SummaryItem>
      <SummaryItem term={t('contact.setup.sites')}>
        {settings.frameAncestors.join(', ') || t('contact.setup.none')}
      </SummaryItem>
    </SummaryList>
  );
}
