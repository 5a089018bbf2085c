import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '~/shared/api/client';
import type { ServiceStatus } from '~/shared/api/types';

const whileOffMs = 8_000;
const everyMs = 60_000;

/** How the service stands; asked often while something is off, so that the page goes on by itself. */
export const statusQuery = queryOptions({
  queryKey: ['status'] as const,
  queryFn: (): Promise<ServiceStatus> => answer(api.GET('/api/v1/status')),
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data?.switchedOff.length === 0 ? everyMs : whileOffMs),
});
