import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '~/shared/api/client';

/** Announcements are looked for now and then, and when the service has said that something is off. */
export const announcementsKey = ['announcements'] as const;

const everyMs = 120_000;

/** What is told: to everybody, or to somebody who is signed in. */
export const announcementsQuery = (account: string | null) =>
  queryOptions({
    queryKey: [...announcementsKey, account],
    queryFn: () => answer(api.GET(account ? '/api/v1/me/announcements' : '/api/v1/announcements')),
    staleTime: 60_000,
    refetchInterval: everyMs,
  });
