import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftKeeper, type DraftServer, type DraftState, type SavedDraft } from './draftKeeper';
import { useUnsavedWork } from './unsavedWork';

/** A draft that the server keeps: `fromServer` is the latest that was read, also later ones. */
export function useKeptDraft(
  fromServer: SavedDraft,
  server: DraftServer,
): { draft: DraftState; keeper: DraftKeeper } {
  const [keeper] = useState(() => new DraftKeeper(fromServer, server));
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
