import type { Language } from '~/shared/i18n/language';

/** A page of running text, as data. */
interface Article {
  title: string;
  lead: string;
  sections: { heading: string; paragraphs?: string[]; list?: string[] }[];
}

/** An article exists in every language: one that is missing does not compile. */
export type Articles = Record<Language, Article>;
