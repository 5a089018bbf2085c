import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { AdministeredWorkspace, Workspace } from '~/shared/api/types';

const pageSize = 50;
const listKey = ['administration', 'workspaces'] as const;

export interface ListFilter {
  state?: Workspace['state'] | undefined;
  orphaned?: boolean | undefined;
}

export const administeredQuery = ({ state, orphaned }: ListFilter) =>
  infiniteQueryOptions({
    queryKey: [...listKey, state, orphaned],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/administration/workspaces', {
          params: {
            query: {
              limit: pageSize,
              ...(state && { state }),
              ...(orphaned && { orphaned: 'true' }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

export type AdministrationCommand = 'close' | 'reactivate';

export function useAdministration() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({
      command,
      workspace,
    }: {
      command: AdministrationCommand;
      workspace: AdministeredWorkspace;
    }) => {
      const params = {
        path: { workspaceId: workspace.id },
        header: { ...ownPage, 'If-Match': etag(workspace.version) },
      };
      return answer(
        command === 'close'
          ? api.POST('/api/v1/administration/workspaces/{workspaceId}/closing', { params })
          : api.POST('/api/v1/administration/workspaces/{workspaceId}/reactivation', { params }),
      );
    },
    // Also after a refusal: then the list was old.
    onSettled: () => queryClient.invalidateQueries({ queryKey: listKey }),
  });
}

export const planQuery = (until: string) =>
  queryOptions({
    queryKey: ['administration', 'plan', until],
    queryFn: () =>
      answer(api.GET('/api/v1/administration/retention-plan', { params: { query: until ? { until } : {} } })),
    placeholderData: keepPreviousData,
  });

export const certificatesQuery = infiniteQueryOptions({
  queryKey: ['administration', 'certificates'],
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/administration/deletion-certificates', {
        params: { query: { limit: pageSize, ...(pageParam && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (last) => last.next ?? undefined,
});
