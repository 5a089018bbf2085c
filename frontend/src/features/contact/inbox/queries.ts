import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import { isProblem } from '~/shared/api/problem';
import type { InboxContact } from '~/shared/api/types';
import type { InboxWish } from './inboxWish';

const pageSize = 50;
const listKey = ['inbox', 'list'] as const;
const contactKey = (id: string) => ['inbox', 'contact', id] as const;

export const inboxQuery = (wish: InboxWish) =>
  infiniteQueryOptions({
    queryKey: [...listKey, wish],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/inbox', {
          params: {
            query: {
              limit: pageSize,
              ...(wish.state && { state: wish.state }),
              ...(wish.kind && { kind: wish.kind }),
              ...(wish.reference && { reference: wish.reference }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** What somebody has written stays in memory only while it is on the screen. */
export const inboxContactQuery = (id: string) =>
  queryOptions({
    queryKey: contactKey(id),
    queryFn: () => answer(api.GET('/api/v1/inbox/{contactId}', { params: { path: { contactId: id } } })),
    gcTime: 0,
  });

export type InboxStep = 'take' | 'giveBack' | 'markAnswered' | 'close' | 'reopen';

/** A step with a contact, as it was seen. */
export function useInboxStep({ id, version }: InboxContact) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (step: InboxStep) => send(step, id, version),
    onSuccess: (changed) => queryClient.setQueryData(contactKey(id), changed),
    // The page was old: it shows how things stand before it says so.
    onError: (error) =>
      isOvertaken(error) ? queryClient.invalidateQueries({ queryKey: contactKey(id) }) : undefined,
    onSettled: () => void queryClient.invalidateQueries({ queryKey: listKey }),
  });
}

/** Somebody else has taken a step meanwhile. */
export function isOvertaken(error: unknown): boolean {
  return isProblem(error, 'stale-version', 'not-possible-now', 'not-found');
}

/** The list without what has left it. */
export function useInboxChanged(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: listKey });
}

function send(step: InboxStep, id: string, version: number): Promise<InboxContact> {
  const params = { path: { contactId: id }, header: { ...ownPage, 'If-Match': etag(version) } };
  switch (step) {
    case 'take':
      return answer(api.POST('/api/v1/inbox/{contactId}/taking', { params }));
    case 'giveBack':
      return answer(api.POST('/api/v1/inbox/{contactId}/giving-back', { params }));
    case 'markAnswered':
      return answer(api.POST('/api/v1/inbox/{contactId}/answering', { params }));
    case 'close':
      return answer(api.POST('/api/v1/inbox/{contactId}/closing', { params }));
    case 'reopen':
      return answer(api.POST('/api/v1/inbox/{contactId}/reopening', { params }));
  }
}
