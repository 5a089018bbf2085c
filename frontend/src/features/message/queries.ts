import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { workspaceKey, workspaceListKey } from '~/features/workspace/queries';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import { isPassing } from '~/shared/api/problem';
import type { Draft, Message, MessagePage, Workspace, WorkspacePage } from '~/shared/api/types';

const pageSize = 50;

type Messages = InfiniteData<MessagePage>;

const messagesKey = (workspaceId: string) => ['messages', workspaceId] as const;

/** The newest page first; older ones on demand. Newer messages are appended, never fetched anew. */
export const messagesQuery = (workspaceId: string) =>
  infiniteQueryOptions({
    queryKey: messagesKey(workspaceId),
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/workspaces/{workspaceId}/messages', {
          params: {
            path: { workspaceId },
            query: { limit: pageSize, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** All that is loaded, in the order of writing. */
export function inOrder(messages: Messages): Message[] {
  return messages.pages.toReversed().flatMap((page) => page.items);
}

export async function fetchNewer(
  queryClient: QueryClient,
  workspaceId: string,
  after: number,
): Promise<void> {
  let from: { after: number } | { cursor: string } | null = { after };
  while (from) {
    const page: MessagePage = await answer(
      api.GET('/api/v1/workspaces/{workspaceId}/messages', {
        params: { path: { workspaceId }, query: { limit: pageSize, ...from } },
      }),
    );
    for (const message of page.items) put(queryClient, workspaceId, message);
    from = page.next ? { cursor: page.next } : null;
  }
}

/** Adds a new message, or shows a known one as it is now; one on a page that is not loaded comes with it. */
function put(queryClient: QueryClient, workspaceId: string, message: Message): void {
  queryClient.setQueryData<Messages>(messagesKey(workspaceId), (before) => {
    const [newest, ...older] = before?.pages ?? [];
    if (!before || !newest) return before;
    if (inOrder(before).some(({ id }) => id === message.id)) return replaced(before, message);
    if (message.eventNumber < (inOrder(before)[0]?.eventNumber ?? 0)) return before;
    const items = [...newest.items, message].sort((a, b) => a.eventNumber - b.eventNumber);
    return { ...before, pages: [{ ...newest, items }, ...older] };
  });
}

function replaced(messages: Messages, message: Message): Messages {
  return {
    ...messages,
    pages: messages.pages.map((page) => ({
      ...page,
      items: page.items.map((known) => (known.id === message.id ? message : known)),
    })),
  };
}

export function useRetractMessage(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (messageId: string) =>
      answer(
        api.POST('/api/v1/workspaces/{workspaceId}/messages/{messageId}/retraction', {
          params: { path: { workspaceId, messageId }, header: ownPage },
        }),
      ),
    onSuccess: (message) => put(queryClient, workspaceId, message),
  });
}

export function useWaitFor(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (waitingFor: Workspace['waitingFor']) =>
      answer(
        api.PUT('/api/v1/workspaces/{workspaceId}/waiting-for', {
          params: { path: { workspaceId }, header: ownPage },
          body: { waitingFor },
        }),
      ),
    onSuccess: ({ waitingFor }) => {
      queryClient.setQueryData<Workspace>(
        workspaceKey(workspaceId),
        (before) => before && { ...before, waitingFor },
      );
      void queryClient.invalidateQueries({ queryKey: workspaceListKey });
    },
  });
}

export interface NewMessage {
  text: string;
  attachmentIds: readonly string[];
}

export async function postMessage(
  workspaceId: string,
  { text, attachmentIds }: NewMessage,
  key: string,
): Promise<Message> {
  return answer(
    api.POST('/api/v1/workspaces/{workspaceId}/messages', {
      params: { path: { workspaceId }, header: { ...ownPage, 'Idempotency-Key': key } },
      body: { text, attachmentIds: [...attachmentIds] },
    }),
  );
}

export function useAppendOwn(workspaceId: string) {
  const queryClient = useQueryClient();
  return (message: Message) => {
    put(queryClient, workspaceId, message);
    void queryClient.invalidateQueries({ queryKey: workspaceKey(workspaceId) });
    void queryClient.invalidateQueries({ queryKey: workspaceListKey });
  };
}

export const draftQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['draft', workspaceId],
    queryFn: () => loadDraft(workspaceId),
    staleTime: 0,
    // A draft from the last visit may be old: always begin with the server's.
    gcTime: 0,
  });

export function loadDraft(workspaceId: string): Promise<Draft> {
  return answer(api.GET('/api/v1/workspaces/{workspaceId}/draft', { params: { path: { workspaceId } } }));
}

export function saveDraft(workspaceId: string, text: string, version: number): Promise<Draft> {
  return answer(
    api.PUT('/api/v1/workspaces/{workspaceId}/draft', {
      params: { path: { workspaceId }, header: { ...ownPage, 'If-Match': etag(version) } },
      body: { text },
      // Also when the page is just being left.
      keepalive: true,
    }),
  );
}

export function useMarkRead(workspaceId: string) {
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (eventNumber: number) =>
      answer(
        api.PUT('/api/v1/workspaces/{workspaceId}/read-mark', {
          params: { path: { workspaceId }, header: ownPage },
          body: { eventNumber },
        }),
      ),
    retry: (failures, error) => isPassing(error) && failures < 3,
    onSuccess: ({ readEvent, unread }) => {
      queryClient.setQueryData<Workspace>(
        workspaceKey(workspaceId),
        (before) => before && { ...before, readEvent: Math.max(before.readEvent, readEvent) },
      );
      queryClient.setQueriesData<InfiniteData<WorkspacePage>>(
        { queryKey: workspaceListKey },
        (list) => list && withUnread(list, workspaceId, unread),
      );
    },
  });
  return mutate;
}

function withUnread(list: InfiniteData<WorkspacePage>, workspaceId: string, unread: number) {
  return {
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === workspaceId ? { ...item, unread } : item)),
    })),
  };
}
