import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { applyBellEvent } from '~/features/notification/queries';
import { applyWorkspaceEvent, catchUp } from '~/features/workspace/liveUpdates';
import { listenToEvents } from '~/shared/api/eventStream';
import { sessionQuery } from '~/shared/auth/session';

/** Brings what others do into what is on the screen, without reloading. */
export function LiveUpdates() {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      listenToEvents((live) => {
        switch (live.kind) {
          case 'workspace':
            return applyWorkspaceEvent(queryClient, live.event);
          case 'bell':
            return applyBellEvent(queryClient, live.event);
          case 'connected':
            return catchUp(queryClient);
          case 'session-ended':
            queryClient.setQueryData(sessionQuery.queryKey, null);
            return;
          case 'refused':
            void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
            return;
        }
      }),
    [queryClient],
  );
  return null;
}
