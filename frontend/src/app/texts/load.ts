import type { Language } from '~/shared/i18n/language';
import type { Translations } from './fi';

const loaders: Record<Language, () => Promise<Translations>> = {
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
};

export function loadTexts(language: Language): Promise<Translations> {
  return loaders[language]();
}
