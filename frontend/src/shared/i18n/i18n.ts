import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './language';

export type TextLoader = (language: Language) => Promise<object>;

void i18next.use(initReactI18next).init({
  lng: 'fi',
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false }, // React escapes
  returnNull: false,
  react: { useSuspense: false },
});

/** Only the texts of the language in use are fetched. */
export async function changeLanguage(language: Language, load: TextLoader): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await load(language));
  }
  if (i18next.language !== language) await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
