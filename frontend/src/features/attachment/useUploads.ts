import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { putContent } from './putContent';
import {
  announceAttachment,
  draftAttachmentsKey,
  draftAttachmentsQuery,
  loadAttachment,
  removeAttachment,
} from './queries';
import { isUnderWay, Uploads, type UploadsState } from './uploads';

/** They go on while the person looks at another page of the application. */
const all = new WeakMap<QueryClient, Map<string, Uploads>>();

function uploadsOf(queryClient: QueryClient, workspaceId: string): Uploads {
  const here = all.get(queryClient) ?? new Map<string, Uploads>();
  all.set(queryClient, here);
  const uploads =
    here.get(workspaceId) ??
    new Uploads({
      announce: (file, key) => announceAttachment(workspaceId, file, key),
      put: (attachmentId, file, onProgress, signal) =>
        putContent({ workspaceId, attachmentId, file, onProgress, signal }),
      status: (id) => loadAttachment(workspaceId, id),
      remove: (id) => removeAttachment(workspaceId, id),
      changed: () => void queryClient.invalidateQueries({ queryKey: draftAttachmentsKey(workspaceId) }),
    });
  here.set(workspaceId, uploads);
  return uploads;
}

/** The files of the draft in this workspace. */
export function useUploads(workspaceId: string): { uploads: Uploads; state: UploadsState } {
  const uploads = uploadsOf(useQueryClient(), workspaceId);
  const state = useSyncExternalStore(uploads.subscribe, uploads.current);
  const { data: onServer } = useQuery(draftAttachmentsQuery(workspaceId));
  useUnsavedWork(state.uploads.some((upload) => isUnderWay(upload) || upload.phase === 'failed'));
  useEffect(() => {
    if (onServer) uploads.adopt(onServer);
  }, [uploads, onServer]);
  useEffect(() => {
    const again = () => uploads.retryLost();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [uploads]);
  return { uploads, state };
}

/** What goes with the message: all files, once each of them is there. */
export function readyFiles({ uploads }: UploadsState): { ids: string[]; allReady: boolean } {
  const ready = uploads.filter(({ phase }) => phase === 'ready');
  return {
    ids: ready.flatMap(({ server }) => (server ? [server.id] : [])),
    allReady: ready.length === uploads.length,
  };
}
