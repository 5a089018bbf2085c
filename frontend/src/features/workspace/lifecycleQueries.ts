import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { Workspace } from '~/shared/api/types';
import { workspaceKey, workspaceListKey } from './queries';

/** Steps that people take in the life of a workspace. */
export type LifecycleCommand = 'close' | 'reactivate' | 'requestEnding' | 'withdrawEnding';

export function useLifecycle(workspace: Workspace) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (command: LifecycleCommand) => send(command, workspace),
    onSuccess: (changed) => queryClient.setQueryData(workspaceKey(workspace.id), changed),
    // Also after a refusal: then the page was old.
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: workspaceListKey });
      return queryClient.invalidateQueries({ queryKey: workspaceKey(workspace.id) });
    },
  });
}

function send(command: LifecycleCommand, { id, version }: Workspace): Promise<Workspace> {
  const params = { path: { workspaceId: id }, header: ownPage };
  const unchanged = { path: params.path, header: { ...ownPage, 'If-Match': etag(version) } };
  switch (command) {
    case 'close':
      return answer(api.POST('/api/v1/workspaces/{workspaceId}/closing', { params: unchanged }));
    case 'reactivate':
      return answer(api.POST('/api/v1/workspaces/{workspaceId}/reactivation', { params: unchanged }));
    case 'requestEnding':
      return answer(api.POST('/api/v1/workspaces/{workspaceId}/ending-request', { params }));
    case 'withdrawEnding':
      return answer(api.DELETE('/api/v1/workspaces/{workspaceId}/ending-request', { params }));
  }
}
