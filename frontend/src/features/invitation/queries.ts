import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { workspaceKey, workspaceListKey } from '~/features/workspace/queries';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { Invitation } from '~/shared/api/types';

/** Hands the token over; the server remembers the visit in a cookie of the login. */
export function useInvitationVisit(token: string | null, number: number) {
  return useQuery({
    // The token is no part of the key: keys are for everybody to read.
    queryKey: ['invitation-visit', number],
    queryFn: () =>
      answer(
        api.POST('/api/v1/invitation-visits', { params: { header: ownPage }, body: { token: token ?? '' } }),
      ),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Part of the workspace's key: what makes the workspace old makes this old. */
const invitationKey = (workspaceId: string) => [...workspaceKey(workspaceId), 'invitation'] as const;

/** The customer's invitation, which only the founder sees. */
export function useInvitation(workspaceId: string, enabled: boolean) {
  return useQuery({
    queryKey: invitationKey(workspaceId),
    queryFn: () =>
      answer(api.GET('/api/v1/workspaces/{workspaceId}/invitation', { params: { path: { workspaceId } } })),
    enabled,
  });
}

export type Decision = 'confirmation' | 'rejection' | 'revocation';

/** The founder's decision on an invitation. */
export function useDecide(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ decision, invitation }: { decision: Decision; invitation: Invitation }) => {
      const header = { ...ownPage, 'If-Match': etag(invitation.version) };
      return answer(
        api.PUT(`/api/v1/workspaces/{workspaceId}/invitation/${decision}`, {
          params: { path: { workspaceId }, header },
        }),
      );
    },
    // Also after a refusal: then the page was old.
    onSettled: () => refresh(queryClient, workspaceId),
  });
}

export function useResend(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ email, key }: { email: string; key: string }) =>
      answer(
        api.POST('/api/v1/workspaces/{workspaceId}/invitations', {
          params: { path: { workspaceId }, header: { ...ownPage, 'Idempotency-Key': key } },
          body: { email },
        }),
      ),
    onSuccess: () => refresh(queryClient, workspaceId),
  });
}

async function refresh(queryClient: QueryClient, workspaceId: string) {
  void queryClient.invalidateQueries({ queryKey: workspaceListKey });
  await queryClient.invalidateQueries({ queryKey: workspaceKey(workspaceId) });
}
