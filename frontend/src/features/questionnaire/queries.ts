import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { DefinedQuestionnaire, Questionnaire } from '~/shared/api/types';
import type { FhirQuestionnaire } from './form/fhir';

const questionnairesKey = ['questionnaires'] as const;
const questionnaireKey = (id: string) => [...questionnairesKey, id] as const;

/** Those that one keeps, in all versions, and those that are offered. */
export const questionnairesQuery = queryOptions({
  queryKey: questionnairesKey,
  queryFn: () => answer(api.GET('/api/v1/questionnaires')),
});

export const questionnaireQuery = (id: string) =>
  queryOptions({
    queryKey: questionnaireKey(id),
    queryFn: () =>
      answer(
        api.GET('/api/v1/questionnaires/{questionnaireId}', { params: { path: { questionnaireId: id } } }),
      ),
  });

/** Where the browser itself fetches the file. */
export const exportAddress = (id: string) => `/api/v1/questionnaires/${id}/fhir`;

/** A draft of what this says: a new questionnaire, or the next version of the one of its address. */
export function useCreateQuestionnaire() {
  const settle = useSettled();
  return useMutation({
    mutationFn: ({ definition, key }: { definition: FhirQuestionnaire; key: string }) =>
      answer(
        api.POST('/api/v1/questionnaires', {
          params: { header: { ...ownPage, 'Idempotency-Key': key } },
          body: definition,
        }),
      ),
    onSuccess: settle,
  });
}

export function useReplaceQuestionnaire() {
  const settle = useSettled();
  return useMutation({
    mutationFn: ({ id, version, definition }: Command & { definition: FhirQuestionnaire }) =>
      answer(
        api.PUT('/api/v1/questionnaires/{questionnaireId}', {
          params: {
            path: { questionnaireId: id },
            header: { ...ownPage, 'If-Match': etag(version) },
          },
          body: definition,
        }),
      ),
    onSuccess: settle,
  });
}

type Command = Pick<Questionnaire, 'id' | 'version'>;

export type QuestionnaireStep = 'activate' | 'retire' | 'renew' | 'delete';

/** The next step of a version; what came of it, unless it is gone. */
export function useQuestionnaireStep() {
  const settle = useSettled();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({
      step,
      questionnaire: { id, version },
      key,
    }: {
      step: QuestionnaireStep;
      questionnaire: Command;
      key: string;
    }): Promise<DefinedQuestionnaire | undefined> => {
      const path = { questionnaireId: id };
      const header = { ...ownPage, 'If-Match': etag(version) };
      switch (step) {
        case 'activate':
          return answer(
            api.POST('/api/v1/questionnaires/{questionnaireId}/activation', { params: { path, header } }),
          );
        case 'retire':
          return answer(
            api.POST('/api/v1/questionnaires/{questionnaireId}/retirement', { params: { path, header } }),
          );
        case 'renew':
          return answer(
            api.POST('/api/v1/questionnaires/{questionnaireId}/versions', {
              params: { path, header: { ...ownPage, 'Idempotency-Key': key } },
            }),
          );
        case 'delete':
          return answer(
            api.DELETE('/api/v1/questionnaires/{questionnaireId}', { params: { path, header } }),
          ).then(() => undefined);
      }
    },
    // What is gone is not asked for again: its page is left.
    onSuccess: (defined) =>
      defined ? settle(defined) : queryClient.invalidateQueries({ queryKey: questionnairesKey, exact: true }),
  });
}

function useSettled() {
  const queryClient = useQueryClient();
  return (defined: DefinedQuestionnaire) => {
    queryClient.setQueryData<DefinedQuestionnaire>(questionnaireKey(defined.questionnaire.id), defined);
    // Publishing one retires another.
    return queryClient.invalidateQueries({
      queryKey: questionnairesKey,
      predicate: ({ queryKey }) => queryKey[1] !== defined.questionnaire.id,
    });
  };
}
