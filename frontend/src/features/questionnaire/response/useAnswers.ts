import { useMemo, useState } from 'react';
import type { AnswersDraft, QuestionnaireResponse } from '~/shared/api/types';
import type { SavedDraft } from '~/shared/form/draftKeeper';
import { useKeptDraft } from '~/shared/form/useKeptDraft';
import type { Answers } from '../form/model';
import { loadAnswers, saveAnswers } from './queries';

/** The answers that are being written, kept on the server as a message's draft is. */
export function useAnswers(workspaceId: string, response: QuestionnaireResponse, fromServer: AnswersDraft) {
  // Who changes what was sent begins with that.
  const [sent] = useState(() => response.editions.at(-1)?.answers);
  // The same as long as nothing new has been read: it must not take the place of what was saved since.
  const kept = useMemo(() => keptDraft(fromServer, sent), [fromServer, sent]);
  return useKeptDraft(kept, {
    load: async () => keptDraft(await loadAnswers(workspaceId, response.id), sent),
    save: async (text, version) => {
      const saved = await saveAnswers(workspaceId, response.id, answersIn(text), version);
      return { text, version: saved.version };
    },
  });
}

function keptDraft(
  { answers, savedAt, version }: AnswersDraft,
  sent: AnswersDraft['answers'] | undefined,
): SavedDraft {
  return { text: textOf((savedAt === null && sent ? sent : answers) as Answers), version };
}

/** The same text for the same answers, whatever the order in which they were given. */
export function textOf(answers: Answers): string {
  const given = Object.entries(answers)
    .filter(([, values]) => values.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return given.length > 0 ? JSON.stringify(Object.fromEntries(given)) : '';
}

export function answersIn(text: string): Answers {
  return text === '' ? {} : JSON.parse(text);
}
