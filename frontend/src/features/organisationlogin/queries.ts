import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { OrganisationLogin, OrganisationLoginTerms, TryLoginConnection } from '~/shared/api/types';

const keyOf = (providerId: string) => ['administration', 'organisation-logins', providerId] as const;

/** The organisation's own OpenID providers, for the service's administrator. */
export const loginsQuery = (providerId: string) =>
  infiniteQueryOptions({
    queryKey: keyOf(providerId),
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/administration/providers/{providerId}/logins', {
          params: { path: { providerId }, query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Which organisations have a log-in of their own. */
export const choicesQuery = queryOptions({
  queryKey: ['organisation-logins'],
  queryFn: () => answer(api.GET('/api/v1/organisation-logins')),
});

const lookMs = 30_000;

/** Whether the OpenID providers in use answer, as the service found them itself. */
export const connectionsQuery = queryOptions({
  queryKey: ['administration', 'login-connections'],
  queryFn: () => answer(api.GET('/api/v1/administration/login-connections')),
  refetchInterval: lookMs,
});

/** Tries an OpenID provider now; saves nothing. */
export function useTryConnection() {
  return useMutation({
    mutationFn: (tried: TryLoginConnection) =>
      answer(
        api.POST('/api/v1/administration/login-connections/trial', {
          params: { header: ownPage },
          body: tried,
        }),
      ),
  });
}

export function useAddLogin(providerId: string) {
  const refresh = useRefreshed(providerId);
  return useMutation({
    mutationFn: ({ issuer, terms, key }: { issuer: string; terms: OrganisationLoginTerms; key: string }) =>
      answer(
        api.POST('/api/v1/administration/providers/{providerId}/logins', {
          params: { path: { providerId }, header: { ...ownPage, 'Idempotency-Key': key } },
          body: { issuer, ...terms },
        }),
      ),
    onSuccess: refresh,
  });
}

export function useChangeLogin(providerId: string) {
  const refresh = useRefreshed(providerId);
  return useMutation({
    mutationFn: ({ login, terms }: { login: OrganisationLogin; terms: OrganisationLoginTerms }) =>
      answer(
        api.PUT('/api/v1/administration/providers/{providerId}/logins/{loginId}', {
          params: paramsOf(providerId, login),
          body: terms,
        }),
      ),
    // Also after a refusal: then the page was old.
    onSettled: refresh,
  });
}

export function useRemoveLogin(providerId: string) {
  const refresh = useRefreshed(providerId);
  return useMutation({
    mutationFn: (login: OrganisationLogin) =>
      answer(
        api.DELETE('/api/v1/administration/providers/{providerId}/logins/{loginId}', {
          params: paramsOf(providerId, login),
        }),
      ),
    onSettled: refresh,
  });
}

function paramsOf(providerId: string, { id, version }: OrganisationLogin) {
  return { path: { providerId, loginId: id }, header: { ...ownPage, 'If-Match': etag(version) } };
}

function useRefreshed(providerId: string) {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: keyOf(providerId) });
}
