import type { Consent } from '~/shared/api/types';

/** Access begins with the second yes. */
export function accessBegan({ customerDecidedAt, expertDecidedAt, proposedAt }: Consent): string {
  return [customerDecidedAt, expertDecidedAt, proposedAt].reduce<string>(
    (latest, at) => (at && at > latest ? at : latest),
    '',
  );
}

/** The address of the receipt in a language; the browser downloads it. */
export function receiptAddress(workspaceId: string, consentId: string, language: string): string {
  return `/api/v1/workspaces/${workspaceId}/consents/${consentId}/receipt?language=${language}`;
}
