import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Draft } from '~/shared/api/types';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { DraftKeeper, type DraftState } from './draftKeeper';
import { loadDraft, saveDraft } from './queries';

/** The draft of this workspace: `fromServer` is the latest that was read, also later ones. */
export function useDraft(workspaceId: string, fromServer: Draft): { draft: DraftState; keeper: DraftKeeper } {
  const [keeper] = useState(
    () =>
      new DraftKeeper(fromServer, {
        load: () => loadDraft(workspaceId),
        save: (text, version) => saveDraft(workspaceId, text, version),
      }),
  );
  const draft = useSyncExternalStore(keeper.subscribe, keeper.current);
  useUnsavedWork(keeper.unsaved);

  useEffect(() => keeper.adopt(fromServer), [keeper, fromServer]);
  useEffect(() => {
    const saveNow = () => void keeper.flush();
    // On leaving, as there may be no return; on return, as somebody may have logged in again meanwhile.
    document.addEventListener('visibilitychange', saveNow);
    window.addEventListener('online', saveNow);
    return () => {
      document.removeEventListener('visibilitychange', saveNow);
      window.removeEventListener('online', saveNow);
      saveNow();
    };
  }, [keeper]);

  return { draft, keeper };
}
