import type { Announcement } from '~/shared/api/types';
import { markOf } from './hidden';

/** How long before a planned interruption every page tells of it; the first page always does. */
const beforehandMs = 3 * 24 * 60 * 60 * 1000;

export function mayHide({ kind, phase }: Announcement): boolean {
  return kind === 'INFORMATION' || phase === 'AHEAD';
}

/** What a page tells of all that there is to tell. */
export function shownOf(
  told: readonly Announcement[],
  hidden: ReadonlySet<string>,
  onFirstPage: boolean,
  now: number,
): Announcement[] {
  return told.filter(
    (announcement) =>
      !(mayHide(announcement) && hidden.has(markOf(announcement))) &&
      (announcement.phase === 'NOW' || onFirstPage || Date.parse(announcement.from) - now < beforehandMs),
  );
}
