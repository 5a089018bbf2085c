import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { fetchNewer } from './queries';

/**
 * Fetches what was written since, whenever the workspace's last event is newer than what is known. Not every
 * event is a message: so the number up to which all is known is kept apart.
 */
export function useNewMessages(workspaceId: string, lastEvent: number, newest: number | undefined): number {
  const queryClient = useQueryClient();
  const [caughtUpTo, setCaughtUpTo] = useState(0);
  const fetching = useRef(false);
  const known = Math.max(caughtUpTo, newest ?? 0);
  const loaded = newest !== undefined;

  useEffect(() => {
    if (!loaded || fetching.current || lastEvent <= known) return;
    fetching.current = true;
    fetchNewer(queryClient, workspaceId, known)
      .then(() => setCaughtUpTo(lastEvent))
      // Not told: the connection banner stands above, and the next event tries again.
      .catch(() => undefined)
      .finally(() => {
        fetching.current = false;
      });
  }, [queryClient, workspaceId, lastEvent, known, loaded]);

  return caughtUpTo;
}
