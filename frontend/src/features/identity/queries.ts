import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import { isProblem } from '~/shared/api/problem';
import type { Me } from '~/shared/api/types';
import { sessionQuery } from '~/shared/auth/session';
import type { Language } from '~/shared/i18n/language';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answer(api.GET('/api/v1/me')),
});

export interface MeChange {
  /** Null for experts: the organisation keeps their address. */
  email: string | null;
  language: Language;
}

export function useChangeMe() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ change, version }: { change: MeChange; version: number }): Promise<Me> =>
      answer(
        api.PUT('/api/v1/me', {
          params: { header: { ...ownPage, 'If-Match': etag(version) } },
          body: change,
        }),
      ),
    onSuccess: (me) => {
      queryClient.setQueryData(meQuery.queryKey, me);
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
    onError: (error) => {
      if (isProblem(error, 'stale-version'))
        void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
}

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => answer(api.GET('/api/v1/sessions')),
});

/** Ends the session of this id, or all others. */
export function useEndSessions() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (sessionId: string | undefined): Promise<void> => {
      await answer(
        sessionId === undefined
          ? api.DELETE('/api/v1/sessions', { params: { header: ownPage } })
          : api.DELETE('/api/v1/sessions/{sessionId}', {
              params: { path: { sessionId }, header: ownPage },
            }),
      );
    },
    // Also after a refusal: then it has ended before.
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}
