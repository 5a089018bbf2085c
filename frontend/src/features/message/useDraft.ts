import type { Draft } from '~/shared/api/types';
import { useKeptDraft } from '~/shared/form/useKeptDraft';
import { loadDraft, saveDraft } from './queries';

/** The draft of this workspace: `fromServer` is the latest that was read, also later ones. */
export function useDraft(workspaceId: string, fromServer: Draft) {
  return useKeptDraft(fromServer, {
    load: () => loadDraft(workspaceId),
    save: (text, version) => saveDraft(workspaceId, text, version),
  });
}
