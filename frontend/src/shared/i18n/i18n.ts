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

/** What is in use, in the order in which it came into use; only the language in use is fetched. */
const inUse: TextLoader[] = [];
const fetched = new Map<TextLoader, Set<Language>>();

export async function changeLanguage(language: Language, load: TextLoader): Promise<void> {
  await addTexts(load, language);
  await Promise.all(inUse.map((each) => fetchTexts(each, language)));
  if (i18next.language !== language) await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** More texts, in this language now and in every other one from then on. */
export async function addTexts(load: TextLoader, language: Language): Promise<void> {
  if (!inUse.includes(load)) inUse.push(load);
  await fetchTexts(load, language);
}

export function textsAreThere(load: TextLoader, language: Language): boolean {
  return fetched.get(load)?.has(language) ?? false;
}

async function fetchTexts(load: TextLoader, language: Language): Promise<void> {
  if (textsAreThere(load, language)) return;
  i18next.addResourceBundle(language, 'translation', await load(language), true);
  fetched.set(load, (fetched.get(load) ?? new Set()).add(language));
}
