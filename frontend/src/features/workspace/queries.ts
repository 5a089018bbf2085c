import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ownPage } from '~/shared/api/client';
import type { Language } from '~/shared/i18n/language';
import { everything, type ListWish } from './listWish';

const pageSize = 50;

export const workspaceListKey = ['workspaces'] as const;

export const workspaceListQuery = (wish: ListWish = everything) =>
  infiniteQueryOptions({
    queryKey: [...workspaceListKey, wish],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/workspaces', {
          params: {
            query: {
              limit: pageSize,
              unread: wish.unread,
              sort: wish.sort,
              ...(wish.q && { q: wish.q }),
              ...(wish.state && { state: wish.state }),
              ...(wish.waitingFor && { waitingFor: wish.waitingFor }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const workspaceKey = (id: string) => ['workspace', id] as const;

export const workspaceQuery = (id: string) =>
  queryOptions({
    queryKey: workspaceKey(id),
    queryFn: () =>
      answer(api.GET('/api/v1/workspaces/{workspaceId}', { params: { path: { workspaceId: id } } })),
  });

export interface OpenWorkspace {
  customerName: string;
  customerEmail: string;
  customerLanguage: Language;
  personalIdentityCode?: string;
  /** What has led to it. */
  contactId?: string;
}

export function useOpenWorkspace() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ wish, key }: { wish: OpenWorkspace; key: string }) =>
      answer(
        api.POST('/api/v1/workspaces', {
          params: { header: { ...ownPage, 'Idempotency-Key': key } },
          body: wish,
        }),
      ),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: workspaceListKey }),
  });
}
