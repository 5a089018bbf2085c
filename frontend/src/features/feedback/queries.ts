import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ownPage } from '~/shared/api/client';
import type { FeedbackOccasion } from '~/shared/api/types';
import type { Answer, Answers } from '../questionnaire/form/model';

const feedbackKey = (workspaceId: string) => ['feedback', workspaceId] as const;

/** On what feedback can be given, and what is asked. */
export const feedbackQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: feedbackKey(workspaceId),
    queryFn: () =>
      answer(api.GET('/api/v1/workspaces/{workspaceId}/feedback', { params: { path: { workspaceId } } })),
  });

/** In the address of the page. */
export const nameOf = ({ appointmentId }: FeedbackOccasion) => appointmentId ?? 'closing';

/** Gives feedback. What can be given then is asked anew. */
export function useGiveFeedback(workspaceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ occasion, answers }: { occasion: FeedbackOccasion; answers: Answers }) => {
      const body = { answers: Object.fromEntries(Object.entries(answers).map(writable)) };
      const header = ownPage;
      return occasion.appointmentId
        ? answer(
            api.PUT('/api/v1/workspaces/{workspaceId}/feedback/appointments/{appointmentId}', {
              params: { path: { workspaceId, appointmentId: occasion.appointmentId }, header },
              body,
            }),
          )
        : answer(
            api.PUT('/api/v1/workspaces/{workspaceId}/feedback/closing', {
              params: { path: { workspaceId }, header },
              body,
            }),
          );
    },
    // Not waited for: what has been given shall be thanked for before it is gone.
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: feedbackKey(workspaceId) });
    },
  });
}

const writable = ([linkId, given]: [string, readonly Answer[]]): [string, Answer[]] => [linkId, [...given]];
