import type { Language } from '~/shared/i18n/language';
import type { Translations } from './fi';
import type { FurtherTranslations } from './further/fi';

const loaders: Record<Language, () => Promise<Translations>> = {
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
};

const furtherLoaders: Record<Language, () => Promise<FurtherTranslations>> = {
  fi: async () => (await import('./further/fi')).furtherFi,
  sv: async () => (await import('./further/sv')).furtherSv,
  en: async () => (await import('./further/en')).furtherEn,
};

export function loadTexts(language: Language): Promise<Translations> {
  return loaders[language]();
}

/** Those of all pages but the first. */
export function loadFurtherTexts(language: Language): Promise<FurtherTranslations> {
  return furtherLoaders[language]();
}
