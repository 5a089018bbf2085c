import type { Language } from '~/shared/i18n/language';

/** A page of running text, as data. */
export interface Article {
  title: string;
  lead: string;
  sections: ArticleSection[];
}

interface ArticleSection extends Passage {
  /** Its name in the page's address. A page whose sections have names begins with a list of them. */
  id?: string;
  parts?: Passage[];
}

interface Passage {
  heading: string;
  paragraphs?: string[];
  list?: string[];
}

/** An article exists in every language: one that is missing does not compile. */
export type Articles = Record<Language, Article>;
