import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '~/shared/api/client';
import type { Language } from '~/shared/i18n/language';
import type { TableWish } from './wish';

export const choicesQuery = queryOptions({
  queryKey: ['statistics', 'choices'],
  queryFn: () => answer(api.GET('/api/v1/statistics/subjects')),
});

export const tableQuery = (wish: TableWish) =>
  queryOptions({
    queryKey: ['statistics', 'table', wish],
    queryFn: () => answer(api.GET('/api/v1/statistics/tables', { params: { query: wish } })),
    placeholderData: keepPreviousData,
  });

export const reportsQuery = queryOptions({
  queryKey: ['statistics', 'reports'],
  queryFn: () => answer(api.GET('/api/v1/statistics/reports')),
});

export function downloadAddress(wish: TableWish, format: 'csv' | 'json', language: Language): string {
  const query = new URLSearchParams(Object.entries(wish));
  if (format === 'json') return `/api/v1/statistics/tables?${query}`;
  query.set('words', language);
  return `/api/v1/statistics/tables/csv?${query}`;
}
