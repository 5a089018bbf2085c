import { useSyncExternalStore } from 'react';
import type { Announcement } from '~/shared/api/types';
import { kept } from '~/shared/storage';

/**
 * What the reader has hidden, kept in this browser: ids of announcements, each with its end, after which it is
 * forgotten. An announcement whose end has been moved is told again.
 */
const key = 'hiddenAnnouncements';
const storage = kept('localStorage');

let hidden = remembered();
remember(hidden);
const listeners = new Set<() => void>();

export function hide(announcement: Announcement): void {
  const marks = new Set([...remembered(), ...hidden, markOf(announcement)]);
  remember(marks);
  set(marks);
}

export function useHidden(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => hidden);
}

/** What stands for an announcement among the hidden ones. */
export function markOf({ id, until }: Announcement): string {
  return `${id}/${until}`;
}

function remembered(): ReadonlySet<string> {
  const marks = storage?.getItem(key)?.split(' ') ?? [];
  return new Set(marks.filter((mark) => Date.parse(mark.slice(mark.indexOf('/') + 1)) > Date.now()));
}

function remember(marks: ReadonlySet<string>): void {
  if (marks.size > 0) storage?.setItem(key, [...marks].join(' '));
  else storage?.removeItem(key);
}

/** Also when it was hidden in another tab. */
function refresh(): void {
  set(remembered());
}

function set(marks: ReadonlySet<string>): void {
  hidden = marks;
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
