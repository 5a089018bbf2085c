import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { Appointment } from '~/shared/api/types';
import { pageSize, planKey, readAll } from './queries';

const appointmentsKey = (workspaceId: string) => [...planKey(workspaceId), 'appointments'] as const;

export const appointmentsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: appointmentsKey(workspaceId),
    queryFn: () =>
      readAll<Appointment>((cursor) =>
        answer(
          api.GET('/api/v1/workspaces/{workspaceId}/appointments', {
            params: { path: { workspaceId }, query: { limit: pageSize, ...(cursor && { cursor }) } },
          }),
        ),
      ),
  });

export interface Meeting {
  start: string;
  minutes: number;
  way: Appointment['way'];
  place: string | null;
  topic: string;
}

export function readAppointment(workspaceId: string, appointmentId: string): Promise<Appointment> {
  return answer(
    api.GET('/api/v1/workspaces/{workspaceId}/appointments/{appointmentId}', {
      params: { path: { workspaceId, appointmentId } },
    }),
  );
}

/** A new appointment. */
export function usePropose(workspaceId: string) {
  const onSuccess = useRefreshed(workspaceId);
  return useMutation({
    mutationFn: ({ meeting, key }: { meeting: Meeting; key: string }) =>
      answer(
        api.POST('/api/v1/workspaces/{workspaceId}/appointments', {
          params: { path: { workspaceId }, header: { ...ownPage, 'Idempotency-Key': key } },
          body: meeting,
        }),
      ),
    onSuccess,
  });
}

/** Another time for an appointment. */
export function useProposeAnother(workspaceId: string) {
  const onSuccess = useRefreshed(workspaceId);
  return useMutation({
    mutationFn: (wish: { appointmentId: string; version: number; meeting: Meeting }) =>
      answer(
        api.PUT('/api/v1/workspaces/{workspaceId}/appointments/{appointmentId}/proposal', {
          params: {
            path: { workspaceId, appointmentId: wish.appointmentId },
            header: { ...ownPage, 'If-Match': etag(wish.version) },
          },
          body: wish.meeting,
        }),
      ),
    onSuccess,
  });
}

const stepPaths = { accept: 'acceptance', decline: 'declination', cancel: 'cancellation' } as const;
export type Step = keyof typeof stepPaths;

/** `onTaken` is told also when the appointment has left its place in the list by then. */
export function useTakeStep(workspaceId: string, onTaken: (step: Step) => void) {
  const onSettled = useRefreshed(workspaceId);
  return useMutation({
    mutationFn: ({ appointment, step }: { appointment: Appointment; step: Step }) => {
      const params = {
        path: { workspaceId, appointmentId: appointment.id },
        header: { ...ownPage, 'If-Match': etag(appointment.version) },
      };
      return answer(
        api.PUT(`/api/v1/workspaces/{workspaceId}/appointments/{appointmentId}/${stepPaths[step]}`, {
          params,
        }),
      );
    },
    onSuccess: (_, { step }) => onTaken(step),
    // Also after a refusal: then the page was old.
    onSettled,
  });
}

function useRefreshed(workspaceId: string) {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: appointmentsKey(workspaceId) });
}
