import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '~/shared/api/client';

/** The contact that a workspace began with. */
export const linkedContactQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: ['linked-contact', workspaceId],
    queryFn: async () =>
      (
        await answer(
          api.GET('/api/v1/workspaces/{workspaceId}/contact', { params: { path: { workspaceId } } }),
        )
      ).contact,
  });
