import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { Workspace } from '~/shared/api/types';
import { aWorkspace, workspaceId } from '~/test/samples';
import { applyWorkspaceEvent } from './liveUpdates';
import { workspaceKey, workspaceListQuery } from './queries';

const list = {
  pages: [{ items: [{ id: workspaceId, unread: 0, lastEvent: 2 }], next: null, total: 1 }],
  pageParams: [''],
};

function aClient() {
  const queryClient = new QueryClient();
  queryClient.setQueryData(workspaceKey(workspaceId), aWorkspace({ lastEvent: 2, readEvent: 2 }));
  queryClient.setQueryData(workspaceListQuery().queryKey, list as never);
  return queryClient;
}

test('numbers never go backwards when events come late', () => {
  const queryClient = aClient();
  applyWorkspaceEvent(queryClient, { workspaceId, present: true, lastEvent: 1, readEvent: 1, unread: 3 });
  expect(queryClient.getQueryData<Workspace>(workspaceKey(workspaceId))).toMatchObject({
    lastEvent: 2,
    readEvent: 2,
  });
});

test('G20 a new message shows in the list at once, and both are read again', () => {
  const queryClient = aClient();
  applyWorkspaceEvent(queryClient, { workspaceId, present: true, lastEvent: 3, readEvent: 2, unread: 1 });
  expect(queryClient.getQueryData(workspaceListQuery().queryKey)?.pages[0]?.items[0]).toMatchObject({
    unread: 1,
  });
  expect(queryClient.getQueryState(workspaceKey(workspaceId))?.isInvalidated).toBe(true);
  expect(queryClient.getQueryState(workspaceListQuery().queryKey)?.isInvalidated).toBe(true);
});

test('G7 whose access has ended keeps nothing of the workspace', async () => {
  const queryClient = new QueryClient();
  queryClient.setQueryData(workspaceKey(workspaceId), aWorkspace({ lastEvent: 2 }));
  queryClient.setQueryData(['messages', workspaceId], ['secret']);
  applyWorkspaceEvent(queryClient, { workspaceId, present: false, lastEvent: 0, readEvent: 0, unread: 0 });
  expect(queryClient.getQueryData(workspaceKey(workspaceId))).toBeUndefined();
  expect(queryClient.getQueryData(['messages', workspaceId])).toBeUndefined();
});
