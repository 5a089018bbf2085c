import { dayOf } from '~/shared/i18n/dates';

const minuteMs = 60_000;

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The Finnish day and time of an instant, as date and time fields have them. */
export function dayAndTime(instant: string | Date): { day: string; time: string } {
  return { day: dayOf(instant), time: clock.format(new Date(instant)) };
}

/** The instant of a day and time in Finland; null for a time that does not exist, as when clocks go forward. */
export function instantOf(day: string, time: string): string | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // The difference just before and just after: two guesses, of which one is right, or none.
  for (const hours of [3, 2]) {
    const instant = new Date(asUtc - hours * 60 * minuteMs);
    const there = dayAndTime(instant);
    if (there.day === day && there.time === time) return instant.toISOString();
  }
  return null;
}

/** The Finnish day so many days after another. */
export function addDays(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}
