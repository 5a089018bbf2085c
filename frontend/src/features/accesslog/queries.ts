import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '~/shared/api/client';
import type { Language } from '~/shared/i18n/language';

const pageSize = 50;

/** What somebody asks of the log; days are Finnish ones, `2026-11-23`. */
export interface LogFilter {
  person?: string;
  kind?: string;
  from?: string;
  to?: string;
}

export const accessLogQuery = (workspaceId: string, filter: LogFilter) =>
  infiniteQueryOptions({
    queryKey: ['workspace', workspaceId, 'access-log', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/workspaces/{workspaceId}/access-log', {
          params: {
            path: { workspaceId },
            query: { ...filter, limit: pageSize, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

export function downloadAddress(workspaceId: string, format: 'csv' | 'json', language: Language): string {
  return `/api/v1/workspaces/${workspaceId}/access-log/${format}${format === 'csv' ? `?language=${language}` : ''}`;
}
