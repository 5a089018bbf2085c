import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { Task } from '~/shared/api/types';
import { pageSize, planKey, readAll } from './queries';

const tasksKey = (workspaceId: string) => [...planKey(workspaceId), 'tasks'] as const;

export const tasksQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: tasksKey(workspaceId),
    queryFn: () =>
      readAll<Task>((cursor) =>
        answer(
          api.GET('/api/v1/workspaces/{workspaceId}/tasks', {
            params: { path: { workspaceId }, query: { limit: pageSize, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });

export interface TaskWish {
  title: string;
  description: string | null;
  dueOn: string | null;
  assignee: Task['assignee'];
}

export function readTask(workspaceId: string, taskId: string): Promise<Task> {
  return answer(
    api.GET('/api/v1/workspaces/{workspaceId}/tasks/{taskId}', { params: { path: { workspaceId, taskId } } }),
  );
}

export function useAddTask(workspaceId: string) {
  const onSuccess = useRefreshed(workspaceId);
  return useMutation({
    mutationFn: ({ wish, key }: { wish: TaskWish; key: string }) =>
      answer(
        api.POST('/api/v1/workspaces/{workspaceId}/tasks', {
          params: { path: { workspaceId }, header: { ...ownPage, 'Idempotency-Key': key } },
          body: wish,
        }),
      ),
    onSuccess,
  });
}

export function useChangeTask(workspaceId: string) {
  const onSuccess = useRefreshed(workspaceId);
  return useMutation({
    mutationFn: ({ taskId, version, wish }: { taskId: string; version: number; wish: TaskWish }) =>
      answer(
        api.PUT('/api/v1/workspaces/{workspaceId}/tasks/{taskId}', {
          params: { path: { workspaceId, taskId }, header: { ...ownPage, 'If-Match': etag(version) } },
          body: wish,
        }),
      ),
    onSuccess,
  });
}

/** `onMoved` is told also when the task has left its place in the list by then. */
export function useMoveTask(workspaceId: string, onMoved: (state: Task['state']) => void) {
  const onSettled = useRefreshed(workspaceId);
  return useMutation({
    mutationFn: ({ task, state }: { task: Task; state: Task['state'] }) =>
      answer(
        api.PUT('/api/v1/workspaces/{workspaceId}/tasks/{taskId}/state', {
          params: {
            path: { workspaceId, taskId: task.id },
            header: { ...ownPage, 'If-Match': etag(task.version) },
          },
          body: { state },
        }),
      ),
    onSuccess: (_, { state }) => onMoved(state),
    // Also after a refusal: then the page was old.
    onSettled,
  });
}

export function useCommentTask(workspaceId: string) {
  const onSuccess = useRefreshed(workspaceId);
  return useMutation({
    mutationFn: ({ taskId, text, key }: { taskId: string; text: string; key: string }) =>
      answer(
        api.POST('/api/v1/workspaces/{workspaceId}/tasks/{taskId}/comments', {
          params: { path: { workspaceId, taskId }, header: { ...ownPage, 'Idempotency-Key': key } },
          body: { text },
        }),
      ),
    onSuccess,
  });
}

function useRefreshed(workspaceId: string) {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: tasksKey(workspaceId) });
}
