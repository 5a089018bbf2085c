import type { Language } from '~/shared/i18n/language';

/** In the form's language, not in that of whoever copies it. */
const titles: Record<Language, string> = {
  fi: 'Yhteydenottolomake',
  sv: 'Kontaktformulär',
  en: 'Contact form',
};

/** High enough for the whole form where it is narrow; what does not fit can be scrolled. */
const height = 1_400;

/** The frame for a site's own page. */
export function embedCode(origin: string, language: Language, recipient: string): string {
  return [
    '<iframe',
    `  src="${origin}/${language}/contact/embed/${recipient}"`,
    `  title="${titles[language]}"`,
    '  width="100%"',
    `  height="${height}"`,
    '  style="border: 0"',
    '></iframe>',
  ].join('\n');
}
