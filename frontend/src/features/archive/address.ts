import type { Language } from '~/shared/i18n/language';

/** Where the browser itself fetches the archive: it goes to the disk as it comes, whatever its size. */
export function archiveAddress(workspaceId: string, language: Language): string {
  return `/api/v1/workspaces/${workspaceId}/archive?language=${language}`;
}
