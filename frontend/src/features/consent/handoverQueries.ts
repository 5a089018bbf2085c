import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { Handover } from '~/shared/api/types';
import type { HandoverValues } from './proposal';

/** Part of the administrator's list: what makes that old makes these old. */
const administrationKey = ['administration', 'workspaces'] as const;

export const handoversQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: [...administrationKey, workspaceId, 'handovers'],
    queryFn: () =>
      answer(
        api.GET('/api/v1/administration/workspaces/{workspaceId}/handovers', {
          params: { path: { workspaceId } },
        }),
      ),
  });

export function useProposeHandover(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ values, key }: { values: HandoverValues; key: string }) =>
      answer(
        api.POST('/api/v1/administration/workspaces/{workspaceId}/handovers', {
          params: { path: { workspaceId }, header: { ...ownPage, 'Idempotency-Key': key } },
          body: values,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: administrationKey }),
  });
}

export function useCancelHandover(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (handover: Handover) =>
      answer(
        api.PUT('/api/v1/administration/workspaces/{workspaceId}/handovers/{consentId}/cancellation', {
          params: {
            path: { workspaceId, consentId: handover.id },
            header: { ...ownPage, 'If-Match': etag(handover.version) },
          },
        }),
      ),
    // Also after a refusal: then what is shown was old.
    onSettled: () => queryClient.invalidateQueries({ queryKey: administrationKey }),
  });
}
