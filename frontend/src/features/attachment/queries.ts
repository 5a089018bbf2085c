import { queryOptions } from '@tanstack/react-query';
import { answer, api, ownPage } from '~/shared/api/client';
import type { Attachment } from '~/shared/api/types';

const askAgainMs = 3_000;

export const draftAttachmentsKey = (workspaceId: string) => ['draft-attachments', workspaceId] as const;

/** The files of one's own draft, on whichever device they were added. */
export const draftAttachmentsQuery = (workspaceId: string) =>
  queryOptions({
    queryKey: draftAttachmentsKey(workspaceId),
    queryFn: async () => (await loadDraftAttachments(workspaceId)).items,
    staleTime: 0,
    // As with the text of the draft: always begin with the server's.
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(isWaiting) ? askAgainMs : false),
  });

/** A file of a message; asked again until it has been checked. */
export const attachmentQuery = (workspaceId: string, file: Attachment) =>
  queryOptions({
    queryKey: ['attachment', workspaceId, file.id],
    queryFn: () => loadAttachment(workspaceId, file.id),
    initialData: file,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data && isWaiting(state.data) ? askAgainMs : false),
  });

function isWaiting(file: Attachment): boolean {
  return file.status === 'RECEIVED';
}

function loadDraftAttachments(workspaceId: string) {
  return answer(
    api.GET('/api/v1/workspaces/{workspaceId}/attachments', { params: { path: { workspaceId } } }),
  );
}

export function loadAttachment(workspaceId: string, attachmentId: string): Promise<Attachment> {
  return answer(
    api.GET('/api/v1/workspaces/{workspaceId}/attachments/{attachmentId}', {
      params: { path: { workspaceId, attachmentId } },
    }),
  );
}

export function announceAttachment(workspaceId: string, file: File, key: string): Promise<Attachment> {
  return answer(
    api.POST('/api/v1/workspaces/{workspaceId}/attachments', {
      params: { path: { workspaceId }, header: { ...ownPage, 'Idempotency-Key': key } },
      body: { name: file.name, size: file.size },
    }),
  );
}

export async function removeAttachment(workspaceId: string, attachmentId: string): Promise<void> {
  await answer(
    api.DELETE('/api/v1/workspaces/{workspaceId}/attachments/{attachmentId}', {
      params: { path: { workspaceId, attachmentId }, header: ownPage },
    }),
  );
}

export function downloadAddress(workspaceId: string, attachmentId: string): string {
  return `/api/v1/workspaces/${workspaceId}/attachments/${attachmentId}/content`;
}
