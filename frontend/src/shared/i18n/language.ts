import { useParams } from 'react-router';
import type { LocalizedText } from '~/shared/api/types';
import { kept } from '~/shared/storage';

export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

const key = 'language';

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

export function rememberLanguage(language: Language): void {
  kept('localStorage')?.setItem(key, language);
}

/** The language chosen earlier, else the first one of the browser that we speak, else Finnish. */
export function preferredLanguage(): Language {
  const saved = kept('localStorage')?.getItem(key);
  if (isLanguage(saved)) return saved;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fi';
}

/** The language of the page's address. */
export function useLanguage(): Language {
  const { lang } = useParams();
  return isLanguage(lang) ? lang : preferredLanguage();
}

/** A path in the language of the page: `useLocalPath()('/workspaces')` is `/fi/workspaces`. */
export function useLocalPath(): (path: string) => string {
  const language = useLanguage();
  return (path) => (path === '/' ? `/${language}` : `/${language}${path}`);
}

/** The text of an organisation in this language, with the language it is really in when it lacks this one. */
export function localized(text: LocalizedText, language: Language): { text: string; lang?: Language } {
  if (text[language]) return { text: text[language] };
  const other = languages.find((candidate) => text[candidate]);
  return other ? { text: text[other] ?? '', lang: other } : { text: '' };
}
