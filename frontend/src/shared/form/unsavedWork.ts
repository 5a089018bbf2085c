import { useEffect, useId, useSyncExternalStore } from 'react';

/**
 * What a person has typed and the server does not have yet. While there is any, leaving the site asks first,
 * and an ended session does not take the page away.
 */
const holders = new Set<string>();
const listeners = new Set<() => void>();

export function useUnsavedWork(unsaved: boolean): void {
  const id = useId();
  useEffect(() => {
    if (!unsaved) return;
    change(() => holders.add(id));
    return () => change(() => holders.delete(id));
  }, [id, unsaved]);
}

export function useHasUnsavedWork(): boolean {
  return useSyncExternalStore(subscribe, () => holders.size > 0);
}

function change(act: () => void): void {
  const before = holders.size > 0;
  act();
  const after = holders.size > 0;
  if (before === after) return;
  if (after) window.addEventListener('beforeunload', askFirst);
  else window.removeEventListener('beforeunload', askFirst);
  for (const listener of listeners) listener();
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
