import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExtendSession } from '~/shared/auth/session';
import { formatTime } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { Notice } from '~/shared/ui/Notice';

interface SessionWarningProps {
  endsAt: number;
  /** The longest time of a session is reached: it cannot be continued. */
  final: boolean;
}

export default function SessionWarning({ endsAt, final }: SessionWarningProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const extend = useMutation({ mutationFn: useExtendSession() });
  const [dismissed, setDismissed] = useState(false);
  const seconds = useSecondsUntil(endsAt);

  if (dismissed) return null;
  const close = () => (final ? setDismissed(true) : extend.mutate());
  return (
    <Dialog title={t('identity.warning.title')} onClose={close} alert>
      <p>
        {t(final ? 'identity.warning.final' : 'identity.warning.text', {
          time: formatTime(new Date(endsAt).toISOString(), language),
        })}
      </p>
      <p aria-hidden="true">
        {t('identity.warning.timeLeft')} <strong>{clockFace(seconds)}</strong>
      </p>
      {extend.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, extend.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button onClick={close} busy={extend.isPending && t('common.loading')}>
          {t(final ? 'identity.warning.understood' : 'identity.warning.continue')}
        </Button>
      </Actions>
    </Dialog>
  );
}

function useSecondsUntil(instant: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((instant - now) / 1000));
}

function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
