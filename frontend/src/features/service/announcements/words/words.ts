import { type Language, useLanguage } from '~/shared/i18n/language';
import { en } from './en';
import { fi, type Words } from './fi';
import { sv } from './sv';

/** They come with what they are for: most who see the first page are told nothing. */
export const newsWords: Record<Language, Words> = { fi, sv, en };

export function useWords(): Words {
  return newsWords[useLanguage()];
}

/** A text with its values filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
