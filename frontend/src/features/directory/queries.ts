import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '~/shared/api/client';
import type { Provider } from '~/shared/api/types';

export interface DirectoryWish {
  text?: string;
  municipality?: string;
  sector?: Provider['sector'];
  language?: string;
}

export const providersQuery = (wish: DirectoryWish) =>
  infiniteQueryOptions({
    queryKey: ['providers', wish],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/providers', {
          params: { query: { ...wish, limit: 30, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const providerQuery = (providerId: string) =>
  queryOptions({
    queryKey: ['providers', providerId],
    queryFn: () => answer(api.GET('/api/v1/providers/{providerId}', { params: { path: { providerId } } })),
  });

export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: () => answer(api.GET('/api/v1/municipalities')),
  staleTime: Number.POSITIVE_INFINITY,
});
