import { type Language, useLanguage } from '~/shared/i18n/language';
import { en } from './en';
import { fi, type Words } from './fi';
import { sv } from './sv';

/** The words of these pages come with them, not with the first page. */
export const words: Record<Language, Words> = { fi, sv, en };

export function useWords(): Words {
  return words[useLanguage()];
}

/** A text with its values filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
