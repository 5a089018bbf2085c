import { en } from '~/app/texts/en';
import { fi, type Translations } from '~/app/texts/fi';
import { furtherEn } from '~/app/texts/further/en';
import { type FurtherTranslations, furtherFi } from '~/app/texts/further/fi';
import { furtherSv } from '~/app/texts/further/sv';
import { sv } from '~/app/texts/sv';

export type Language = 'fi' | 'sv' | 'en';

/** The page's own texts: that they are in the right language is tested beside them. */
export const words: Record<Language, Translations & FurtherTranslations> = {
  fi: { ...fi, ...furtherFi },
  sv: { ...sv, ...furtherSv },
  en: { ...en, ...furtherEn },
};

export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
