import type { LoggedAccess } from '~/shared/api/types';
import { dayOf } from '~/shared/i18n/dates';

/** The same thing done by the same person several times in a row. */
export interface Group {
  /** The newest of them. */
  latest: LoggedAccess;
  earliest: LoggedAccess;
  count: number;
}

/** Entries day by day, newest first; what was repeated in a row is told once. */
export function groupedByDay(entries: LoggedAccess[]): [day: string, ofDay: Group[]][] {
  const days = new Map<string, Group[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const ofDay = days.get(day) ?? [];
    const last = ofDay.at(-1);
    if (last && isSame(last.latest, entry)) {
      last.earliest = entry;
      last.count += 1;
    } else {
      ofDay.push({ latest: entry, earliest: entry, count: 1 });
    }
    days.set(day, ofDay);
  }
  return [...days];
}

function isSame(one: LoggedAccess, other: LoggedAccess): boolean {
  return (
    one.who.accountId === other.who.accountId &&
    one.who.standing === other.who.standing &&
    one.action === other.action &&
    one.consentNumber === other.consentNumber
  );
}
