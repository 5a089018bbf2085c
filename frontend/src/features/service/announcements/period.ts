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

/** What stands between a day and its time; the browsers leave it out in Swedish, and in Finnish of a range. */
const between: Record<Language, string> = { fi: '. klo ', sv: ' kl. ', en: ', ' };

/** From when until when, in Finnish time, with the day told once if it is one day. */
export function period(from: string, until: string, language: Language): string {
  return joined(format(language).formatRangeToParts(new Date(from), new Date(until)), language);
}

/** A day and time in Finland. */
export function moment(instant: string, language: Language): string {
  return joined(format(language).formatToParts(new Date(instant)), language);
}

function joined(parts: { type: string; value: string }[], language: Language): string {
  return parts
    .map(({ value }, index) =>
      parts[index - 1]?.type === 'month' && parts[index + 1]?.type === 'hour' ? between[language] : value,
    )
    .join('');
}
