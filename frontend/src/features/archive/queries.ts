import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '~/shared/api/client';

export const archiveKeysQuery = queryOptions({
  queryKey: ['archive-keys'],
  queryFn: () => answer(api.GET('/api/v1/archive-keys')),
});
