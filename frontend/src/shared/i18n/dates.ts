import type { Language } from './language';

/** Everybody reads Finnish time, wherever the device is. */
const timeZone = 'Europe/Helsinki';
const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

export function formatDate(instant: string, language: Language): string {
  // Day and month as numbers are read in two ways in English.
  const month = language === 'en' ? 'short' : 'numeric';
  return format(instant, language, { day: 'numeric', month, year: 'numeric' });
}

export function formatTime(instant: string, language: Language): string {
  return format(instant, language, { hour: 'numeric', minute: '2-digit' });
}

/** What stands between a day and its time. */
const at: Record<Language, string> = { fi: ' klo ', sv: ' kl. ', en: ', ' };

/** A day with its time: "26.11.2026 klo 14.28". */
export function formatMoment(instant: string, language: Language): string {
  return formatDate(instant, language) + at[language] + formatTime(instant, language);
}

/** For headings between days: "maanantai 23. marraskuuta 2026". */
export function formatLongDate(instant: string, language: Language): string {
  return format(instant, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A month like `2026-11`: "marraskuu 2026". */
export function formatMonth(month: string, language: Language): string {
  return format(`${month}-15T12:00:00Z`, language, { month: 'long', year: 'numeric' });
}

/** The Finnish calendar day of an instant as `2026-11-23`, to compare with another. */
export function dayOf(instant: string | Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));
}

export function relativeDay(instant: string, now: Date): 'today' | 'yesterday' | 'earlier' {
  const day = dayOf(instant);
  if (day === dayOf(now)) return 'today';
  const yesterday = new Date(`${dayOf(now)}T12:00:00Z`);
  yesterday.setUTCDate(yesterday.getUTCDate() - 1);
  return day === yesterday.toISOString().slice(0, 10) ? 'yesterday' : 'earlier';
}

function format(instant: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone }).format(new Date(instant));
}
