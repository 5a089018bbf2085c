import type { Municipality } from '~/shared/api/types';
import type { Language } from '~/shared/i18n/language';

/** Municipalities have names in Finnish and Swedish; English uses the Finnish ones. */
export const municipalityName = ({ fi, sv }: Municipality, language: Language): string =>
  language === 'sv' ? sv : fi;

/** In the alphabet of the page's language. */
export function byName(items: readonly Municipality[], language: Language): Municipality[] {
  const { compare } = new Intl.Collator(language === 'en' ? 'fi' : language);
  return items.toSorted((a, b) => compare(municipalityName(a, language), municipalityName(b, language)));
}

export const municipalityNames = (items: readonly Municipality[], language: Language): string[] =>
  byName(items, language).map((item) => municipalityName(item, language));
