import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ownPage } from '~/shared/api/client';

/** Which terms one has accepted, and should. */
export const myTermsQuery = queryOptions({
  queryKey: ['my-terms'] as const,
  queryFn: () => answer(api.GET('/api/v1/me/terms')),
});

export function useAcceptTerms() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (number: number) =>
      answer(api.PUT('/api/v1/me/terms/{number}', { params: { path: { number }, header: ownPage } })),
    // All that was refused meanwhile is asked for again.
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
