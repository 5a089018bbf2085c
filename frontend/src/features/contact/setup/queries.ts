import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { ContactSettingsWish } from '~/shared/api/types';

export const contactSettingsQuery = queryOptions({
  queryKey: ['administration', 'contact-form'],
  queryFn: () => answer(api.GET('/api/v1/administration/contact-form')),
});

export function useSetUpContactForm() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ wish, version }: { wish: ContactSettingsWish; version: number }) =>
      answer(
        api.PUT('/api/v1/administration/contact-form', {
          params: { header: { ...ownPage, 'If-Match': etag(version) } },
          body: wish,
        }),
      ),
    // Also after a refusal: then the page was old.
    onSettled: () => queryClient.invalidateQueries({ queryKey: contactSettingsQuery.queryKey }),
  });
}
