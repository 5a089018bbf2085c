import type { FieldPath, UseFormSetError } from 'react-hook-form';
import { isProblem } from '~/shared/api/problem';
import type { ContactSettings, ContactSettingsWish } from '~/shared/api/types';

/** As the API takes them. */
export const mostSites = 20;

export interface SetupValues {
  handlers: string[];
  sites: { address: string }[];
}

export const valuesOf = ({ experts, frameAncestors }: ContactSettings): SetupValues => ({
  handlers: experts.filter(({ handles }) => handles).map(({ id }) => id),
  sites: frameAncestors.map((address) => ({ address })),
});

/** What is sent, and the row in which each of its sites stands. */
interface Sending {
  wish: ContactSettingsWish;
  rows: number[];
}

/**
 * Rows that were left empty count for nothing, of a page's address only the site does, and whoever has left the
 * service meanwhile reads nothing.
 */
export function sendingOf({ handlers, sites }: SetupValues, experts: ContactSettings['experts']): Sending {
  const given = sites.flatMap(({ address }, row) => (address.trim() === '' ? [] : [{ address, row }]));
  return {
    wish: {
      handlers: handlers.filter((id) => experts.some((expert) => expert.id === id)),
      frameAncestors: given.map(({ address }) => siteOf(address.trim())),
    },
    rows: given.map(({ row }) => row),
  };
}

/** Puts what the server says of a site at its row. */
export function applySetupProblem(
  error: unknown,
  rows: number[],
  setError: UseFormSetError<SetupValues>,
): void {
  if (!isProblem(error, 'invalid-request')) return;
  for (const { pointer, code } of error.errors) {
    const field = fieldOf(pointer, rows);
    if (field) setError(field, { type: 'server', message: code });
  }
}

function fieldOf(pointer: string, rows: number[]): FieldPath<SetupValues> | undefined {
  if (pointer === '/handlers') return 'handlers';
  const row = rows[Number(/^\/frameAncestors\/(\d+)$/.exec(pointer)?.[1])];
  return row === undefined ? undefined : `sites.${row}.address`;
}

function siteOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.origin : address;
}
