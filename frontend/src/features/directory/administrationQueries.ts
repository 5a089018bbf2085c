import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { AdministeredProvider, ProviderWish } from '~/shared/api/types';

const key = ['administration', 'providers'] as const;

export const administeredProvidersQuery = infiniteQueryOptions({
  queryKey: [...key, 'list'],
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/administration/providers', {
        params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (last) => last.next ?? undefined,
});

export const administeredProviderQuery = (providerId: string) =>
  queryOptions({
    queryKey: [...key, providerId],
    queryFn: () =>
      answer(api.GET('/api/v1/administration/providers/{providerId}', { params: { path: { providerId } } })),
  });

export function useAddProvider() {
  const onSuccess = useRefreshed();
  return useMutation({
    mutationFn: ({ wish, key: idempotencyKey }: { wish: ProviderWish; key: string }) =>
      answer(
        api.POST('/api/v1/administration/providers', {
          params: { header: { ...ownPage, 'Idempotency-Key': idempotencyKey } },
          body: wish,
        }),
      ),
    onSuccess,
  });
}

export function useChangeProvider(providerId: string) {
  const onSettled = useRefreshed();
  return useMutation({
    mutationFn: ({ wish, version }: { wish: ProviderWish; version: number }) =>
      answer(
        api.PUT('/api/v1/administration/providers/{providerId}', {
          params: { path: { providerId }, header: { ...ownPage, 'If-Match': etag(version) } },
          body: wish,
        }),
      ),
    // Also after a refusal: then the page was old.
    onSettled,
  });
}

/** The last day of a provider; null: it stays. */
export function useLeaving({ provider: { id, version } }: AdministeredProvider) {
  const onSettled = useRefreshed();
  return useMutation({
    mutationFn: (leavesOn: string | null) => {
      const params = { path: { providerId: id }, header: { ...ownPage, 'If-Match': etag(version) } };
      return answer(
        leavesOn === null
          ? api.DELETE('/api/v1/administration/providers/{providerId}/leaving', { params })
          : api.PUT('/api/v1/administration/providers/{providerId}/leaving', { params, body: { leavesOn } }),
      );
    },
    // Also after a refusal: then the page was old.
    onSettled,
  });
}

/** What is public of them has changed, too. */
function useRefreshed() {
  const queryClient = useQueryClient();
  return async () => {
    void queryClient.invalidateQueries({ queryKey: ['providers'] });
    await queryClient.invalidateQueries({ queryKey: key });
  };
}
