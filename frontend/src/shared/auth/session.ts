import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, answerWithResponse, api, ownPage } from '~/shared/api/client';
import { isProblem } from '~/shared/api/problem';
import type { Session } from '~/shared/api/types';

/** The session with the difference of the server's clock to this device's, which may be wrong. */
export interface KnownSession extends Session {
  clockAheadMs: number;
}

/** `null` when nobody is signed in. Asking does not renew the idle time. */
export const sessionQuery = queryOptions({
  queryKey: ['session'] as const,
  queryFn: async (): Promise<KnownSession | null> => {
    try {
      const { data, response } = await answerWithResponse(api.GET('/api/v1/session'));
      return data ? { ...data, clockAheadMs: clockAhead(response) } : null;
    } catch (error) {
      // It has ended.
      if (isProblem(error, 'not-signed-in')) return null;
      throw error;
    }
  },
  staleTime: 30_000,
  // Somebody may have logged in or out in another tab.
  refetchOnWindowFocus: 'always',
});

export function useSession() {
  return useQuery(sessionQuery);
}

/**
 * The signed-in person's session; only for pages behind `SignedInOnly`. The last one known, when it has ended
 * and the page is held because of what stands in it unsaved.
 */
export function useOwnSession(): Session {
  const { data } = useSession();
  const known = useRef(data);
  if (data) known.current = data;
  if (!known.current) throw new Error('This page is for signed-in people');
  return known.current;
}

export function useExtendSession() {
  const queryClient = useQueryClient();
  return async () => {
    const { data, response } = await answerWithResponse(
      api.POST('/api/v1/session/extension', { params: { header: ownPage } }),
    );
    const session: KnownSession = { ...data, clockAheadMs: clockAhead(response) };
    queryClient.setQueryData(sessionQuery.queryKey, session);
  };
}

/**
 * Whether the person is logging out: from the click until the page for those who have left. Then the end of
 * the session is no surprise, whether the answer or the event stream tells it first.
 */
export const leaving = { now: false };

/** Ends the session; gives the address where the organisation's own session ends too, if there is one. */
export async function endSession(): Promise<string | null> {
  return (await answer(api.DELETE('/api/v1/session', { params: { header: ownPage } }))).continueAt ?? null;
}

/** When the session ends if nothing is done, in this device's time. */
export function sessionEndsAt(session: KnownSession): { at: number; final: boolean } {
  const idle = Date.parse(session.idleExpiresAt) - session.clockAheadMs;
  const absolute = Date.parse(session.absoluteExpiresAt) - session.clockAheadMs;
  return { at: Math.min(idle, absolute), final: absolute <= idle };
}

function clockAhead(response: Response): number {
  const date = Date.parse(response.headers.get('Date') ?? '');
  return Number.isNaN(date) ? 0 : date - Date.now();
}
