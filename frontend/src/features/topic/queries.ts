import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { workspaceKey } from '~/features/workspace/queries';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { Topic, WorkspaceTopics } from '~/shared/api/types';

const topicsKey = ['topics'] as const;

/** The administrator's list, retired topics too. */
export const topicsQuery = queryOptions({
  queryKey: topicsKey,
  queryFn: () => answer(api.GET('/api/v1/topics')),
});

/** Part of the workspace's key: what makes the workspace old makes this old. */
const workspaceTopicsKey = (workspaceId: string) => [...workspaceKey(workspaceId), 'topics'] as const;

export const workspaceTopicsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: workspaceTopicsKey(workspaceId),
    queryFn: () =>
      answer(api.GET('/api/v1/workspaces/{workspaceId}/topics', { params: { path: { workspaceId } } })),
  });

export function useChooseTopics(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ topics, version }: { topics: string[]; version: number }) =>
      answer(
        api.PUT('/api/v1/workspaces/{workspaceId}/topics', {
          params: { path: { workspaceId }, header: { ...ownPage, 'If-Match': etag(version) } },
          body: { topics },
        }),
      ),
    onSuccess: (chosen) => queryClient.setQueryData<WorkspaceTopics>(workspaceTopicsKey(workspaceId), chosen),
    onError: () => queryClient.invalidateQueries({ queryKey: workspaceTopicsKey(workspaceId) }),
  });
}

export interface TopicNames {
  fi: string;
  sv: string;
  en: string;
}

export function useAddTopic() {
  const onSettled = useRefreshed();
  return useMutation({
    mutationFn: ({ names, key }: { names: TopicNames; key: string }) =>
      answer(
        api.POST('/api/v1/topics', {
          params: { header: { ...ownPage, 'Idempotency-Key': key } },
          body: names,
        }),
      ),
    onSettled,
  });
}

export function useChangeTopic() {
  const onSettled = useRefreshed();
  return useMutation({
    mutationFn: (wish: { topicId: string; version: number; names: TopicNames; active: boolean }) =>
      answer(
        api.PUT('/api/v1/topics/{topicId}', {
          params: {
            path: { topicId: wish.topicId },
            header: { ...ownPage, 'If-Match': etag(wish.version) },
          },
          body: { ...wish.names, active: wish.active },
        }),
      ),
    // Also after a refusal: then the page was old.
    onSettled,
  });
}

export function useOrderTopics() {
  const onSettled = useRefreshed();
  return useMutation({
    mutationFn: ({ topics, version }: { topics: Topic[]; version: number }) =>
      answer(
        api.PUT('/api/v1/topic-order', {
          params: { header: { ...ownPage, 'If-Match': etag(version) } },
          body: { ids: topics.map(({ id }) => id) },
        }),
      ),
    onSettled,
  });
}

function useRefreshed() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: topicsKey });
}
