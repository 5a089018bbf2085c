import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { workspaceKey } from '~/features/workspace/queries';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { AnswersDraft, QuestionnaireResponse } from '~/shared/api/types';
import type { FhirQuestionnaire } from '../form/fhir';
import type { Answers } from '../form/model';
import { readForm } from '../form/readForm';

/** Part of the workspace's key: what makes the workspace old makes these old. */
const responsesKey = (workspaceId: string) => [...workspaceKey(workspaceId), 'responses'] as const;
const responseKey = (workspaceId: string, responseId: string) =>
  [...responsesKey(workspaceId), responseId] as const;

/** A workspace has few of them: they are read whole, the newest first. */
export const responsesQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: responsesKey(workspaceId),
    queryFn: async () => {
      const all: QuestionnaireResponse[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { items: QuestionnaireResponse[]; next: string | null } = await answer(
          api.GET('/api/v1/workspaces/{workspaceId}/questionnaire-responses', {
            params: { path: { workspaceId }, query: { limit: 100, ...(cursor && { cursor }) } },
          }),
        );
        all.push(...page.items);
        cursor = page.next;
      }
      return all;
    },
  });

export const responseQuery = (workspaceId: string, responseId: string) =>
  queryOptions({
    queryKey: responseKey(workspaceId, responseId),
    queryFn: () =>
      answer(
        api.GET('/api/v1/workspaces/{workspaceId}/questionnaire-responses/{responseId}', {
          params: { path: { workspaceId, responseId } },
        }),
      ),
  });

/** What can be answered here. */
export const offeredQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: [...workspaceKey(workspaceId), 'questionnaires'],
    queryFn: () =>
      answer(
        api.GET('/api/v1/workspaces/{workspaceId}/questionnaires', { params: { path: { workspaceId } } }),
      ),
  });

/** What a questionnaire asks; a version never changes. */
export const formQuery = (workspaceId: string, questionnaireId: string) =>
  queryOptions({
    queryKey: ['workspace-form', workspaceId, questionnaireId],
    queryFn: () =>
      answer(
        api.GET('/api/v1/workspaces/{workspaceId}/questionnaires/{questionnaireId}', {
          params: { path: { workspaceId, questionnaireId } },
        }),
      ).then((questionnaire) => readForm(questionnaire as FhirQuestionnaire)),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const answersDraftQuery = (workspaceId: string, responseId: string) =>
  queryOptions({
    queryKey: ['answers-draft', workspaceId, responseId],
    queryFn: () => loadAnswers(workspaceId, responseId),
    staleTime: 0,
    // A draft from the last visit may be old: always begin with the server's.
    gcTime: 0,
  });

export function loadAnswers(workspaceId: string, responseId: string): Promise<AnswersDraft> {
  return answer(
    api.GET('/api/v1/workspaces/{workspaceId}/questionnaire-responses/{responseId}/draft', {
      params: { path: { workspaceId, responseId } },
    }),
  );
}

export function saveAnswers(
  workspaceId: string,
  responseId: string,
  answers: Answers,
  version: number,
): Promise<AnswersDraft> {
  return answer(
    api.PUT('/api/v1/workspaces/{workspaceId}/questionnaire-responses/{responseId}/draft', {
      params: { path: { workspaceId, responseId }, header: { ...ownPage, 'If-Match': etag(version) } },
      body: { answers: bodyOf(answers) },
      // Also when the page is just being left.
      keepalive: true,
    }),
  );
}

/** The customer begins one of those offered, or an expert asks for it. */
export function useBeginResponse(workspaceId: string) {
  const settle = useSettled(workspaceId);
  return useMutation({
    mutationFn: ({
      questionnaireId,
      key,
      dueOn,
    }: {
      questionnaireId: string;
      key: string;
      dueOn?: string | null;
    }) => {
      const params = {
        path: { workspaceId, questionnaireId },
        header: { ...ownPage, 'Idempotency-Key': key },
      };
      return dueOn === undefined
        ? answer(
            api.POST('/api/v1/workspaces/{workspaceId}/questionnaires/{questionnaireId}/responses', {
              params,
            }),
          )
        : answer(
            api.POST('/api/v1/workspaces/{workspaceId}/questionnaires/{questionnaireId}/assignments', {
              params,
              body: { dueOn },
            }),
          );
    },
    onSuccess: settle,
  });
}

/** Sends the answers, for the first time or in place of those sent before. */
export function useSendAnswers(workspaceId: string) {
  const settle = useSettled(workspaceId);
  return useMutation({
    mutationFn: ({
      response: { id, version, state },
      answers,
    }: {
      response: Versioned;
      answers: Answers;
    }) => {
      const request = {
        params: {
          path: { workspaceId, responseId: id },
          header: { ...ownPage, 'If-Match': etag(version) },
        },
        body: { answers: bodyOf(answers) },
      };
      return state === 'in-progress'
        ? answer(
            api.PUT('/api/v1/workspaces/{workspaceId}/questionnaire-responses/{responseId}/answers', request),
          )
        : answer(
            api.PUT(
              '/api/v1/workspaces/{workspaceId}/questionnaire-responses/{responseId}/amendment',
              request,
            ),
          );
    },
    onSuccess: settle,
  });
}

/** Ends what has not been sent: the customer stops it, or the expert takes it back. */
export function useEndResponse(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({
      response: { id, version },
      step,
    }: {
      response: Versioned;
      step: 'stop' | 'taking-back';
    }) =>
      answer(
        api.PUT(`/api/v1/workspaces/{workspaceId}/questionnaire-responses/{responseId}/${step}`, {
          params: {
            path: { workspaceId, responseId: id },
            header: { ...ownPage, 'If-Match': etag(version) },
          },
        }),
      ),
    // Also after a refusal: then the page was old.
    onSettled: () => queryClient.invalidateQueries({ queryKey: responsesKey(workspaceId) }),
  });
}

type Versioned = Pick<QuestionnaireResponse, 'id' | 'version' | 'state'>;

function useSettled(workspaceId: string) {
  const queryClient = useQueryClient();
  return (response: QuestionnaireResponse) => {
    queryClient.setQueryData(responseKey(workspaceId, response.id), response);
    return queryClient.invalidateQueries({ queryKey: responsesKey(workspaceId), exact: true });
  };
}

function bodyOf(answers: Answers): AnswersDraft['answers'] {
  return Object.fromEntries(Object.entries(answers).map(([linkId, given]) => [linkId, [...given]]));
}
