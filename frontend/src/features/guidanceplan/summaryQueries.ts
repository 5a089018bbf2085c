import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { Summary, SummaryDraft } from '~/shared/api/types';
import { pageSize, planKey, readAll } from './queries';

const summariesKey = (workspaceId: string) => [...planKey(workspaceId), 'summaries'] as const;
const summaryDraftKey = (workspaceId: string) => ['summary-draft', workspaceId] as const;

/** What has been published, newest first: the first holds. */
export const summariesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: summariesKey(workspaceId),
    queryFn: () =>
      readAll<Summary>((cursor) =>
        answer(
          api.GET('/api/v1/workspaces/{workspaceId}/summaries', {
            params: { path: { workspaceId }, query: { limit: pageSize, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });

/** The expert's own draft; not part of the workspace's key, as what others do makes it no older. */
export const summaryDraftQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: summaryDraftKey(workspaceId),
    queryFn: () => loadSummaryDraft(workspaceId),
    staleTime: 0,
    gcTime: 0,
  });

export function loadSummaryDraft(workspaceId: string): Promise<SummaryDraft> {
  return answer(
    api.GET('/api/v1/workspaces/{workspaceId}/summary-draft', { params: { path: { workspaceId } } }),
  );
}

export function saveSummaryDraft(workspaceId: string, text: string, version: number): Promise<SummaryDraft> {
  return answer(
    api.PUT('/api/v1/workspaces/{workspaceId}/summary-draft', {
      params: { path: { workspaceId }, header: { ...ownPage, 'If-Match': etag(version) } },
      body: { text },
      // Also when the page is just being left.
      keepalive: true,
    }),
  );
}

export function usePublishSummary(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ text, version, key }: { text: string; version: number; key: string }) =>
      answer(
        api.POST('/api/v1/workspaces/{workspaceId}/summaries', {
          params: {
            path: { workspaceId },
            header: { ...ownPage, 'Idempotency-Key': key, 'If-Match': etag(version) },
          },
          body: { text },
        }),
      ),
    // Also after a refusal: then another expert has published.
    onSettled: () => queryClient.invalidateQueries({ queryKey: summariesKey(workspaceId) }),
  });
}

/** The draft on the page is old: it has been published, or written elsewhere. */
export function useForgetDraft(workspaceId: string) {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: summaryDraftKey(workspaceId) });
}
