import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { BellEvent } from '~/shared/api/types';

const pageSize = 30;

const bellKey = ['bell'] as const;
const listKey = ['notifications'] as const;

/** How many notifications are unseen: asked once, then told by the live events. */
export const bellQuery = queryOptions({
  queryKey: bellKey,
  queryFn: async () =>
    (await answer(api.GET('/api/v1/notifications', { params: { query: { limit: 1 } } }))).unseen,
  staleTime: Number.POSITIVE_INFINITY,
});

export const notificationsQuery = infiniteQueryOptions({
  queryKey: listKey,
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/notifications', {
        params: { query: { limit: pageSize, ...(pageParam && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (last) => last.next ?? undefined,
});

/** The bell as the server's live event tells it. */
export function applyBellEvent(queryClient: QueryClient, { unseen }: BellEvent): void {
  queryClient.setQueryData<number>(bellKey, unseen);
  void queryClient.invalidateQueries({ queryKey: listKey });
}

export function useMarkSeen() {
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (until: string) =>
      answer(api.POST('/api/v1/notifications/seen', { params: { header: ownPage }, body: { until } })),
    onSuccess: ({ unseen }) => queryClient.setQueryData<number>(bellKey, unseen),
  });
  return mutate;
}

const emailChoicesKey = ['notification-settings'] as const;

export const emailChoicesQuery = queryOptions({
  queryKey: emailChoicesKey,
  queryFn: () => answer(api.GET('/api/v1/me/notifications')),
});

export function useChooseEmails() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ withoutEmail, version }: { withoutEmail: string[]; version: number }) =>
      answer(
        api.PUT('/api/v1/me/notifications', {
          params: { header: { ...ownPage, 'If-Match': etag(version) } },
          body: { withoutEmail },
        }),
      ),
    onSuccess: (saved) => queryClient.setQueryData(emailChoicesKey, saved),
    onError: () => void queryClient.invalidateQueries({ queryKey: emailChoicesKey }),
  });
}
