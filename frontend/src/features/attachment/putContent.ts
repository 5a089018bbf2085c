import { ApiProblem, ConnectionLost } from '~/shared/api/problem';
import type { Attachment } from '~/shared/api/types';

interface PutContent {
  workspaceId: string;
  attachmentId: string;
  file: Blob;
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends a file's bytes. By XMLHttpRequest: with fetch no browser tells how much has gone. */
export function putContent({ workspaceId, attachmentId, file, onProgress, signal }: PutContent) {
  return new Promise<Attachment>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/api/v1/workspaces/${workspaceId}/attachments/${attachmentId}/content`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Opastin', '1');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      if (request.status === 200) resolve(request.response as Attachment);
      else reject(new ApiProblem(request.status, request.response, request.getResponseHeader('Retry-After')));
    };
    request.onerror = () => reject(new ConnectionLost('upload'));
    request.onabort = () => reject(new ConnectionLost('cancelled'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
