import type { Language } from '~/shared/i18n/language';

const units: Record<Language, readonly [string, string, string]> = {
  fi: ['tavua', 'kt', 'Mt'],
  sv: ['byte', 'kB', 'MB'],
  en: ['bytes', 'kB', 'MB'],
};
const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A size as people say it: "3,2 Mt". */
export function fileSize(bytes: number, language: Language): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const digits = step === 2 ? 1 : 0;
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits });
  return `${number.format(bytes / 1024 ** step)}\u00a0${units[language][step]}`;
}
