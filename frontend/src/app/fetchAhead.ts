import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '~/shared/auth/session';
import { addTexts, changeLanguage } from '~/shared/i18n/i18n';
import { isLanguage } from '~/shared/i18n/language';
import { isEmbedded } from './embedded';
import { pageOf } from './lazyPage';
import { FrontPage, OwnHeader, OwnPages, publicPages } from './pages';
import { loadFurtherTexts, loadTexts } from './texts/load';

/** On a slow connection what is there is shown. */
const patienceMs = 2_000;

/**
 * Fetches what the page of an address needs, all at once and before anything is rendered. Otherwise each part asks
 * for the next one when it is there itself, and React holds back for 300 ms what comes soon after an empty place.
 * What fails here is asked for again, and told, by whoever renders it.
 */
export async function fetchAhead(address: string, queryClient: QueryClient): Promise<void> {
  if (isEmbedded(address)) return;
  void queryClient.prefetchQuery(sessionQuery);
  const language = address.split('/')[1];
  if (!isLanguage(language)) return;
  const isFront = address.replace(/\/$/, '') === `/${language}`;
  const parts = Promise.allSettled([
    changeLanguage(language, loadTexts),
    isFront ? FrontPage.load() : Promise.all([addTexts(loadFurtherTexts, language), fetchPage(address)]),
  ]);
  await Promise.race([parts, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}

async function fetchPage(address: string): Promise<unknown> {
  const page = pageOf(publicPages, address);
  if (page) return page.load();
  const [{ ownPages }] = await Promise.all([import('./OwnPages'), OwnPages.load(), OwnHeader.load()]);
  return pageOf(ownPages, address)?.load();
}
