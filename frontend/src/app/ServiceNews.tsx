import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { announcementsQuery } from '~/features/service/announcements/queries';
import { onInterruption } from '~/shared/api/interruptions';
import { useSession } from '~/shared/auth/session';

const News = lazy(() => import('~/features/service/announcements/News'));

/** What the service has to tell at present; mostly nothing, and then nothing is fetched for it. */
export function ServiceNews() {
  const { data: session } = useSession();
  const { data: told, refetch } = useQuery({
    ...announcementsQuery(session?.account.id ?? null),
    enabled: session !== undefined,
  });
  useEffect(() => onInterruption(() => void refetch({ cancelRefetch: false })), [refetch]);
  // Once there it stays: it also tells that something is over.
  const there = useRef(false);
  if (told && (told.interrupted || told.items.length > 0)) there.current = true;
  if (!told || !there.current) return null;
  return (
    <Suspense>
      <News told={told} session={session ?? null} />
    </Suspense>
  );
}
