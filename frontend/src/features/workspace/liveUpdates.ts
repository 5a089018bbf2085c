import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Workspace, WorkspaceEvent, WorkspacePage } from '~/shared/api/types';
import { workspaceKey, workspaceListKey } from './queries';

/** Numbers are shown at once; who, what and in which order is then read from the server. */
export function applyWorkspaceEvent(queryClient: QueryClient, event: WorkspaceEvent): void {
  const key = workspaceKey(event.workspaceId);
  if (!event.present) {
    forget(queryClient, event.workspaceId);
    return;
  }
  const known = queryClient.getQueryData<Workspace>(key);
  const somethingHappened = known === undefined || event.lastEvent > known.lastEvent;

  queryClient.setQueryData<Workspace>(
    key,
    (before) =>
      before && {
        ...before,
        lastEvent: Math.max(before.lastEvent, event.lastEvent),
        readEvent: Math.max(before.readEvent, event.readEvent),
      },
  );
  queryClient.setQueriesData<InfiniteData<WorkspacePage>>({ queryKey: workspaceListKey }, (list) =>
    patchList(list, event),
  );
  if (somethingHappened) {
    void queryClient.invalidateQueries({ queryKey: key });
    void queryClient.invalidateQueries({ queryKey: workspaceListKey });
  }
}

/** Access has ended: nothing of the workspace stays in memory, and an open page hears it from the server. */
function forget(queryClient: QueryClient, workspaceId: string): void {
  void queryClient.resetQueries({ queryKey: workspaceKey(workspaceId) });
  queryClient.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] !== 'workspace' && queryKey.includes(workspaceId),
  });
  void queryClient.invalidateQueries({ queryKey: workspaceListKey });
}

/** After a break in the connection: everything may be old. */
export function catchUp(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: workspaceListKey });
  void queryClient.invalidateQueries({ queryKey: ['workspace'] });
}

function patchList(list: InfiniteData<WorkspacePage> | undefined, event: WorkspaceEvent) {
  return (
    list && {
      ...list,
      pages: list.pages.map((page) => ({
        ...page,
        items: page.items.map((item) =>
          item.id === event.workspaceId
            ? { ...item, unread: event.unread, lastEvent: Math.max(item.lastEvent, event.lastEvent) }
            : item,
        ),
      })),
    }
  );
}
