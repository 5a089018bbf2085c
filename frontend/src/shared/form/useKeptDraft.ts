import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isProblem } from '~/shared/api/problem';
import { sessionQuery } from '~/shared/auth/session';
import { DraftKeeper, type DraftServer, type DraftState, type SavedDraft } from './draftKeeper';
import { useUnsavedWork } from './unsavedWork';

/** A draft that the server keeps: `fromServer` is the latest that was read, also later ones. */
export function useKeptDraft(
  fromServer: SavedDraft,
  server: DraftServer,
): { draft: DraftState; keeper: DraftKeeper } {
  const queryClient = useQueryClient();
  const [keeper] = useState(() => {
    const save: DraftServer['save'] = async (text, version) => {
      try {
        return await server.save(text, version);
      } catch (error) {
        // Often the first call after a rest: whoever writes is told at once, not by the event stream.
        if (isProblem(error, 'not-signed-in')) queryClient.setQueryData(sessionQuery.queryKey, null);
        throw error;
      }
    };
    return new DraftKeeper(fromServer, { load: server.load, save });
  });
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
