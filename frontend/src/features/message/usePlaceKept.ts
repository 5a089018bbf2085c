import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Message } from '~/shared/api/types';

/**
 * Keeps what a person looks at in its place: opens at the first unread message or at the end, stays where it
 * was when older messages come in above, and keeps the text field still when a message comes in while writing.
 */
export function usePlaceKept(messages: Message[] | undefined): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null);
  const before = useRef<{ oldest: string | undefined; newest: string | undefined; height: number }>(
    undefined,
  );
  const oldest = messages?.[0]?.id;
  const newest = messages?.at(-1)?.id;

  useLayoutEffect(() => {
    const element = area.current;
    if (!element || !newest) return;
    const height = element.scrollHeight;
    const was = before.current;
    before.current = { oldest, newest, height };
    if (!was) {
      showUnreadOrEnd(element);
      return;
    }
    const olderCame = was.oldest !== oldest;
    const newerCameWhileWriting = was.newest !== newest && element.contains(document.activeElement);
    if (olderCame || newerCameWhileWriting)
      window.scrollBy({ top: height - was.height, behavior: 'instant' });
  }, [oldest, newest]);

  return area;
}

function showUnreadOrEnd(element: HTMLElement): void {
  const firstUnread = element.querySelector('[data-first-unread]');
  if (firstUnread) firstUnread.scrollIntoView({ block: 'start', behavior: 'instant' });
  else if (element.getBoundingClientRect().bottom > window.innerHeight) {
    element.scrollIntoView({ block: 'end', behavior: 'instant' });
  }
}
