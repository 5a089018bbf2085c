import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isPassing, isProblem } from '~/shared/api/problem';
import { sessionQuery } from '~/shared/auth/session';

const triesForPassingFaults = 2;

/**
 * An answer "not signed in" to any call means that nobody is, and "terms not accepted" that the session waits
 * for that: pages that need somebody react to both.
 */
export function createQueryClient(): QueryClient {
  const note = (error: unknown) => {
    if (isProblem(error, 'not-signed-in')) queryClient.setQueryData(sessionQuery.queryKey, null);
    if (isProblem(error, 'terms-not-accepted')) {
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    }
  };
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError: note }),
    mutationCache: new MutationCache({ onError: note }),
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
