import { infiniteQueryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { StaffMember } from '~/shared/api/types';
import type { Language } from '~/shared/i18n/language';

/** Whose staff: of the administrator's own organisation, or the administrators of a provider. */
export type Keeping = { providerId?: string };

const keyOf = ({ providerId }: Keeping) => ['administration', 'staff', providerId ?? 'own'] as const;

export const staffQuery = (keeping: Keeping) =>
  infiniteQueryOptions({
    queryKey: keyOf(keeping),
    queryFn: ({ pageParam }) => {
      const query = { limit: 50, ...(pageParam && { cursor: pageParam }) };
      return answer(
        keeping.providerId === undefined
          ? api.GET('/api/v1/administration/staff', { params: { query } })
          : api.GET('/api/v1/administration/providers/{providerId}/administrators', {
              params: { path: { providerId: keeping.providerId }, query },
            }),
      );
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

export interface StaffWish {
  name: string;
  title: string;
  email: string;
  language: Language;
  role: 'EXPERT' | 'PROVIDER_ADMINISTRATOR';
}

export function useAddStaff(keeping: Keeping) {
  const onSuccess = useRefreshed(keeping);
  return useMutation({
    mutationFn: ({ wish: { role, ...body }, key }: { wish: StaffWish; key: string }) => {
      const header = { ...ownPage, 'Idempotency-Key': key };
      return answer(
        keeping.providerId === undefined
          ? api.POST('/api/v1/administration/staff', { params: { header }, body: { ...body, roles: [role] } })
          : api.POST('/api/v1/administration/providers/{providerId}/administrators', {
              params: { path: { providerId: keeping.providerId }, header },
              body,
            }),
      );
    },
    onSuccess,
  });
}

export type StaffFacts = Omit<StaffWish, 'role'>;

export function useChangeStaff(keeping: Keeping) {
  const { providerId } = keeping;
  const refreshed = useRefreshed(keeping);
  return useMutation({
    mutationFn: ({ member, facts }: { member: StaffMember; facts: StaffFacts }) => {
      const header = { ...ownPage, 'If-Match': etag(member.version) };
      const staffId = member.id;
      return answer(
        providerId === undefined
          ? api.PUT('/api/v1/administration/staff/{staffId}', {
              params: { path: { staffId }, header },
              body: facts,
            })
          : api.PUT('/api/v1/administration/providers/{providerId}/administrators/{staffId}', {
              params: { path: { providerId, staffId }, header },
              body: facts,
            }),
      );
    },
    // Also after a refusal: then the page was old.
    onSettled: refreshed,
  });
}

export type StaffStep = 'link' | 'disabling' | 'enabling';

export function useStaffStep(keeping: Keeping, language: Language) {
  const refreshed = useRefreshed(keeping);
  return useMutation({
    mutationFn: ({ step, member }: { step: StaffStep; member: StaffMember }) =>
      answer(call(keeping, language, step, member.id)),
    // Also after a refusal: then the page was old.
    onSettled: refreshed,
  });
}

function call({ providerId }: Keeping, language: Language, step: StaffStep, staffId: string) {
  const header = ownPage;
  if (providerId === undefined) {
    const params = { path: { staffId }, header };
    if (step === 'link') {
      return api.POST('/api/v1/administration/staff/{staffId}/link', { params, body: { language } });
    }
    return api.POST(`/api/v1/administration/staff/{staffId}/${step}`, { params });
  }
  const params = { path: { providerId, staffId }, header };
  if (step === 'link') {
    return api.POST('/api/v1/administration/providers/{providerId}/administrators/{staffId}/link', {
      params,
      body: { language },
    });
  }
  return api.POST(`/api/v1/administration/providers/{providerId}/administrators/{staffId}/${step}`, {
    params,
  });
}

/** Somebody who is gone leaves workspaces without their expert behind. */
function useRefreshed(keeping: Keeping) {
  const queryClient = useQueryClient();
  return async () => {
    void queryClient.invalidateQueries({ queryKey: ['administration', 'workspaces'] });
    await queryClient.invalidateQueries({ queryKey: keyOf(keeping) });
  };
}

/** Hands the token over; the server remembers the visit in a cookie of the login. */
export function useStaffLinkVisit(token: string | null, number: number) {
  return useQuery({
    // The token is no part of the key: keys are for everybody to read.
    queryKey: ['staff-link-visit', number],
    queryFn: () =>
      answer(
        api.POST('/api/v1/staff-link-visits', { params: { header: ownPage }, body: { token: token ?? '' } }),
      ),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
