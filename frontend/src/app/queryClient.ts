import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isPassing, isProblem } from '~/shared/api/problem';
import { sessionQuery } from '~/shared/auth/session';

const triesForPassingFaults = 2;

/** An answer "not signed in" to any call means that nobody is: pages that need somebody react to that. */
export function createQueryClient(): QueryClient {
  const noteEndOfSession = (error: unknown) => {
    if (isProblem(error, 'not-signed-in')) queryClient.setQueryData(sessionQuery.queryKey, null);
  };
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noteEndOfSession }),
    mutationCache: new MutationCache({ onError: noteEndOfSession }),
    defaultOptions: {
      queries: {
        // Being offline is told at once instead of waiting silently.
        networkMode: 'always',
        retry: (failures, error) => isPassing(error) && failures < triesForPassingFaults,
        staleTime: 10_000,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return queryClient;
}
