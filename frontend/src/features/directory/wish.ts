import { isLanguage } from '~/shared/i18n/language';
import type { DirectoryWish } from './queries';

export const sectors = ['EMPLOYMENT', 'EDUCATION', 'WELL_BEING'] as const;

/** What somebody looks for stands in the address: it can be kept, sent on and gone back to. */
export function wishOf(search: URLSearchParams): DirectoryWish {
  const text = search.get('text')?.trim();
  const municipality = search.get('municipality') ?? '';
  const sector = sectors.find((known) => known === search.get('sector'));
  const language = search.get('language');
  return {
    ...(text && { text }),
    ...(/^\d{3}$/.test(municipality) && { municipality }),
    ...(sector && { sector }),
    ...(isLanguage(language) && { language }),
  };
}
