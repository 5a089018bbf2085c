import { useSyncExternalStore } from 'react';

/** What the reader has hidden, in this tab and as long as the application is open: nothing is kept of it. */
let hidden: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

export function hide(id: string): void {
  hidden = new Set([...hidden, id]);
  for (const listener of listeners) listener();
}

export function useHidden(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => hidden);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
