import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { Consent } from '~/shared/api/types';
import { applyProblem } from '~/shared/form/applyProblem';
import { Form } from '~/shared/form/Form';
import { NativeField } from '~/shared/form/NativeField';
import { z } from '~/shared/form/zod';
import { dayOf } from '~/shared/i18n/dates';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { useShorten } from './queries';

const schema = z.object({ untilOn: z.string().min(1, 'required') });
type Values = z.infer<typeof schema>;

interface ShortenProps {
  workspaceId: string;
  consent: Consent;
}

/** The customer lets a consent end earlier than it would. */
export function ShortenButton({ workspaceId, consent }: ShortenProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!consent.actions.includes('consent.shorten')) return null;
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('consent.shorten.button')}
      </Button>
      {asking && (
        <Dialog title={t('consent.shorten.title')} onClose={() => setAsking(false)}>
          <ShortenForm workspaceId={workspaceId} consent={consent} onClose={() => setAsking(false)} />
        </Dialog>
      )}
    </>
  );
}

function ShortenForm({ workspaceId, consent, onClose }: ShortenProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const shorten = useShorten(workspaceId);
  const { control, handleSubmit, formState, setError } = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { untilOn: '' },
  });
  const submit = handleSubmit(({ untilOn }) => {
    if (shorten.isPending) return;
    afterwards(
      shorten.mutateAsync(
        { consent, untilOn },
        { onError: (error) => applyProblem(error, ['untilOn'], setError) },
      ),
      () => {
        announce(t('consent.shorten.done'));
        onClose();
      },
    );
  });
  const toldAtField = formState.errors.untilOn !== undefined;
  return (
    <Form onSubmit={submit}>
      <p>{t('consent.shorten.text')}</p>
      <NativeField
        control={control}
        name="untilOn"
        type="date"
        min={dayOf(new Date())}
        label={t('consent.decision.untilOn')}
        hint={t('consent.decision.untilHint')}
        {...(consent.untilOn && { max: consent.untilOn })}
      />
      {shorten.isError && !toldAtField && (
        <Notice kind="error" announced>
          <p>{problemText(t, shorten.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button type="submit" busy={shorten.isPending && t('common.loading')}>
          {t('consent.shorten.go')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </Form>
  );
}
