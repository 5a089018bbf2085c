import type { Language } from '~/shared/i18n/language';

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

function format(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/Helsinki',
    weekday: 'short',
    day: 'numeric',
    // Day and month as numbers are read in two ways in English.
    month: language === 'en' ? 'short' : 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** From when until when, in Finnish time, with the day told once if it is one day. */
export function period(from: string, until: string, language: Language): string {
  return format(language).formatRange(new Date(from), new Date(until));
}

/** A day and time in Finland. */
export function moment(instant: string, language: Language): string {
  return format(language).format(new Date(instant));
}
