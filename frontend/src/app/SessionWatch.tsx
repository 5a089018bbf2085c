import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { type KnownSession, sessionEndsAt, sessionQuery } from '~/shared/auth/session';

const SessionWarning = lazy(() => import('~/features/identity/SessionWarning'));

/** When the time is up but the server does not say so yet, or cannot be reached. */
const shortestWaitMs = 3_000;

/**
 * Warns before the session ends. The time known here may be old, as any call renews it, also from another tab:
 * so the server is asked again before the warning is shown, and when the time is up.
 */
export function SessionWatch({ session }: { session: KnownSession }) {
  const queryClient = useQueryClient();
  const [now, setNow] = useState(Date.now);
  const { at, final } = sessionEndsAt(session);
  const warnFrom = at - session.idleWarningSeconds * 1000;
  const warning = now >= warnFrom && now < at;

  useEffect(() => {
    const look = () => setNow(Date.now());
    const wait = Math.max(shortestWaitMs, (warning ? at : warnFrom) - Date.now());
    const timer = window.setTimeout(async () => {
      await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => undefined);
      look();
    }, wait);
    // Timers stand still while a device sleeps.
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [queryClient, warnFrom, at, warning]);

  if (!warning) return null;
  return (
    <Suspense>
      <SessionWarning endsAt={at} final={final} />
    </Suspense>
  );
}
