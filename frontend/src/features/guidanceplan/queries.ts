import { workspaceKey } from '~/features/workspace/queries';

export const pageSize = 100;

/** Part of the workspace's key: what makes the workspace old makes its plan old. */
export const planKey = (workspaceId: string) => [...workspaceKey(workspaceId), 'plan'] as const;

/** A workspace has few tasks and appointments: they are read whole, and ordered here. */
export async function readAll<T>(
  page: (cursor: string) => Promise<{ items: T[]; next: string | null }>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const read: { items: T[]; next: string | null } = await page(cursor);
    all.push(...read.items);
    cursor = read.next;
  }
  return all;
}
