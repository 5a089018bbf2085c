import type { KeyboardEvent } from 'react';

/** On a link of a list: arrow keys, Home and End go to the others; Tab goes on as everywhere. */
export function moveBetweenLinks(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = [...(event.currentTarget.closest('ul')?.querySelectorAll('a') ?? [])];
  const here = links.indexOf(event.currentTarget);
  const there = new Map([
    ['ArrowDown', here + 1],
    ['ArrowUp', here - 1],
    ['Home', 0],
    ['End', links.length - 1],
  ]).get(event.key);
  const link = there === undefined ? undefined : links[there];
  if (link) {
    event.preventDefault();
    link.focus();
  }
}
