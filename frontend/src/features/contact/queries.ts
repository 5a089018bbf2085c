import { queryOptions, useMutation } from '@tanstack/react-query';
import { answer, api, ownPage } from '~/shared/api/client';
import type { ContactWish } from '~/shared/api/types';
import { deliver } from './deliver';

const openForm = (recipient: string) =>
  answer(api.GET('/api/v1/contact-forms/{recipient}', { params: { path: { recipient } } }));

/** A form is opened for one sending: the next visit opens another. */
export const contactFormQuery = (recipient: string) =>
  queryOptions({
    queryKey: ['contact-form', recipient],
    queryFn: () => openForm(recipient),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Sends what was written. After a lost connection the same proof makes sure that it is taken once. */
export function useSendContact(recipient: string, proof: { current: string }) {
  return useMutation({
    mutationFn: (wish: Omit<ContactWish, 'proof'>) =>
      deliver(proof, {
        send: (valid) =>
          answer(
            api.POST('/api/v1/contacts', { params: { header: ownPage }, body: { ...wish, proof: valid } }),
          ),
        open: async () => (await openForm(recipient)).proof,
        wait: (milliseconds) => new Promise((done) => window.setTimeout(done, milliseconds)),
      }),
  });
}
