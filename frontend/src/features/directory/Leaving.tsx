import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { AdministeredProvider } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { Form } from '~/shared/form/Form';
import { NativeField } from '~/shared/form/NativeField';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { useLeaving } from './administrationQueries';

/** A provider leaves on a day that is told before, or stays after all (G23). */
export function Leaving({ item }: { item: AdministeredProvider }) {
  const { t } = useTranslation();
  const area = useFocusKept<HTMLDivElement>();
  return (
    <div ref={area}>
      <p>{t('directory.leaving.text')}</p>
      {item.leavesOn === null ? <LastDay item={item} /> : <Stay item={item} leavesOn={item.leavesOn} />}
    </div>
  );
}

function LastDay({ item }: { item: AdministeredProvider }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const announce = useAnnounce();
  const leave = useLeaving(item);
  const [asking, setAsking] = useState<string | null>(null);
  const { control, handleSubmit, setError } = useForm({
    defaultValues: { leavesOn: '' },
    shouldFocusError: true,
  });
  const ask = handleSubmit(({ leavesOn }) => {
    if (leavesOn === '') setError('leavesOn', { message: 'invalid-date' }, { shouldFocus: true });
    else setAsking(leavesOn);
  });
  const go = (lastDay: string) => {
    if (leave.isPending) return;
    const leaving = leave.mutateAsync(lastDay);
    leaving.catch((error: unknown) => {
      if (applyProblem(error, ['leavesOn'], setError)) setAsking(null);
    });
    afterwards(leaving, () => announce(t('directory.leaving.done', { date: formatDate(lastDay, language) })));
  };
  return (
    <Form onSubmit={ask}>
      <NativeField
        control={control}
        name="leavesOn"
        type="date"
        label={t('directory.leaving.lastDay')}
        hint={t('directory.leaving.lastDayHint')}
      />
      <div>
        <Button type="submit" variant="secondary">
          {t('directory.leaving.go')}
        </Button>
      </div>
      {asking !== null && (
        <ConfirmDialog
          title={t('directory.leaving.sure', { date: formatDate(asking, language) })}
          go={t('directory.leaving.go')}
          onGo={() => go(asking)}
          onClose={() => setAsking(null)}
          step={leave}
        >
          <p>{t('directory.leaving.text')}</p>
        </ConfirmDialog>
      )}
    </Form>
  );
}

function Stay({ item, leavesOn }: { item: AdministeredProvider; leavesOn: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const stay = useLeaving(item);
  const date = formatDate(leavesOn, useLanguage());
  if (item.hasLeft) return <p>{t('directory.leaving.left', { date })}</p>;
  return (
    <>
      <Notice kind="warning">
        <p>{t('directory.leaving.until', { date })}</p>
      </Notice>
      {stay.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, stay.error)}</p>
        </Notice>
      )}
      <div>
        <Button
          variant="secondary"
          busy={stay.isPending && t('common.loading')}
          onClick={() => {
            if (!stay.isPending) {
              afterwards(stay.mutateAsync(null), () => announce(t('directory.leaving.stays')));
            }
          }}
        >
          {t('directory.leaving.stay')}
        </Button>
      </div>
    </>
  );
}
