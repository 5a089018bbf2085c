import { useSyncExternalStore } from 'react';
import type { Announcement } from '~/shared/api/types';

/**
 * What the reader has hidden, kept in this browser: ids of announcements, each with its end, after which it is
 * forgotten. An announcement whose end has been moved is told again.
 */
const key = 'hiddenAnnouncements';

let hidden = remembered();
remember(hidden);
const listeners = new Set<() => void>();

export function hide(announcement: Announcement): void {
  remember(new Set([...remembered(), markOf(announcement)]));
  refresh();
}

export function useHidden(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => hidden);
}

/** What stands for an announcement among the hidden ones. */
export function markOf({ id, until }: Announcement): string {
  return `${id}/${until}`;
}

function remembered(): ReadonlySet<string> {
  const marks = localStorage.getItem(key)?.split(' ') ?? [];
  return new Set(marks.filter((mark) => Date.parse(mark.slice(mark.indexOf('/') + 1)) > Date.now()));
}

function remember(marks: ReadonlySet<string>): void {
  if (marks.size > 0) localStorage.setItem(key, [...marks].join(' '));
  else localStorage.removeItem(key);
}

/** Also when it was hidden in another tab. */
function refresh(): void {
  hidden = remembered();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', refresh);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', refresh);
  };
}
