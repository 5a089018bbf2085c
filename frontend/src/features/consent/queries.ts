import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { workspaceKey, workspaceListKey } from '~/features/workspace/queries';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { Consent, ConsentInvitation } from '~/shared/api/types';

/** Part of the workspace's key: what makes the workspace old makes these old. */
const consentsKey = (workspaceId: string) => [...workspaceKey(workspaceId), 'consents'] as const;

const pageSize = 50;

export const consentListQuery = (workspaceId: string) =>
  infiniteQueryOptions({
    queryKey: [...consentsKey(workspaceId), 'list'],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/workspaces/{workspaceId}/consents', {
          params: {
            path: { workspaceId },
            query: { limit: pageSize, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const consentQuery = (workspaceId: string, consentId: string) =>
  queryOptions({
    queryKey: [...consentsKey(workspaceId), consentId],
    queryFn: () =>
      answer(
        api.GET('/api/v1/workspaces/{workspaceId}/consents/{consentId}', {
          params: { path: { workspaceId, consentId } },
        }),
      ),
  });

/** The first experts whose name, title or organisation has the words. */
export const expertsQuery = (words: string, provider: string | undefined) =>
  queryOptions({
    queryKey: ['experts', words, provider],
    queryFn: () =>
      answer(
        api.GET('/api/v1/experts', {
          params: { query: { q: words, limit: 10, ...(provider && { provider }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export interface Proposal {
  kind: Consent['kind'];
  expertId?: string;
  email?: string;
  reason: string;
}

export function usePropose(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ proposal, key }: { proposal: Proposal; key: string }) =>
      answer(
        api.POST('/api/v1/workspaces/{workspaceId}/consents', {
          params: { path: { workspaceId }, header: { ...ownPage, 'Idempotency-Key': key } },
          body: proposal,
        }),
      ),
    onSuccess: () => refresh(queryClient, workspaceId),
  });
}

export interface Choice {
  scope: 'ALL' | 'FROM_NOW';
  untilOn?: string;
}

export function useAccept(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ consent, choice }: { consent: Consent; choice: Choice }) =>
      answer(
        api.PUT('/api/v1/workspaces/{workspaceId}/consents/{consentId}/acceptance', {
          params: concerning(workspaceId, consent),
          body: choice,
        }),
      ),
    onSettled: () => refresh(queryClient, workspaceId),
  });
}

export function useShorten(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ consent, untilOn }: { consent: Consent; untilOn: string }) =>
      answer(
        api.PUT('/api/v1/workspaces/{workspaceId}/consents/{consentId}/end-date', {
          params: concerning(workspaceId, consent),
          body: { untilOn },
        }),
      ),
    onSettled: () => refresh(queryClient, workspaceId),
  });
}

export type Ending = 'rejection' | 'withdrawal' | 'cancellation' | 'departure';

/** Ends a consent or a proposal. Whoever leaves has nothing of the workspace to read again. */
export function useEnd(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ consent, ending }: { consent: Consent; ending: Ending }) =>
      answer(
        api.PUT(`/api/v1/workspaces/{workspaceId}/consents/{consentId}/${ending}`, {
          params: concerning(workspaceId, consent),
        }),
      ),
    onSettled: (_, __, { ending }) =>
      ending === 'departure'
        ? queryClient.invalidateQueries({ queryKey: workspaceListKey })
        : refresh(queryClient, workspaceId),
  });
}

const invitationsKey = ['consent-invitations'] as const;

export const invitationsQuery = queryOptions({
  queryKey: invitationsKey,
  queryFn: () => answer(api.GET('/api/v1/consent-invitations', { params: { query: { limit: 100 } } })),
});

export function useAnswerInvitation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({
      invitation,
      reply,
    }: {
      invitation: ConsentInvitation;
      reply: 'acceptance' | 'declination';
    }) =>
      answer(
        api.PUT(`/api/v1/consent-invitations/{consentId}/${reply}`, {
          params: {
            path: { consentId: invitation.id },
            header: { ...ownPage, 'If-Match': etag(invitation.version) },
          },
        }),
      ),
    onSettled: async () => {
      void queryClient.invalidateQueries({ queryKey: workspaceListKey });
      await queryClient.invalidateQueries({ queryKey: invitationsKey });
    },
  });
}

function concerning(workspaceId: string, consent: Consent) {
  return {
    path: { workspaceId, consentId: consent.id },
    header: { ...ownPage, 'If-Match': etag(consent.version) },
  };
}

/** Also after a refusal: then the page was old. */
async function refresh(queryClient: QueryClient, workspaceId: string) {
  void queryClient.invalidateQueries({ queryKey: workspaceListKey });
  await queryClient.invalidateQueries({ queryKey: workspaceKey(workspaceId) });
}
