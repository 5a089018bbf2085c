import { type ComponentType, lazy, useState } from 'react';
import { matchPath } from 'react-router';

type Load<Props extends object> = () => Promise<{ default: ComponentType<Props> }>;

/** A part of the pages in a file of its own, which is fetched when it is rendered, or ahead by `load`. */
export type LazyPage<Props extends object = object> = ComponentType<Props> & { load: () => Promise<unknown> };

/** Each page by its path. */
export type LazyPages = Record<string, LazyPage>;

/** What has been fetched is rendered at once: React's `lazy` leaves the place empty first, for 300 ms or more. */
export function lazyPage<Props extends object = object>(load: Load<Props>): LazyPage<Props> {
  let fetched: ComponentType<Props> | undefined;
  const fetch = async () => {
    const page = await load();
    fetched = page.default;
    return page;
  };
  const Fetching = lazy(fetch) as unknown as ComponentType<Props>;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each page, not while rendering
  const LazyPage = (props: Props) => {
    const [Page] = useState(() => fetched ?? Fetching);
    return <Page {...props} />;
  };
  return Object.assign(LazyPage, { load: fetch });
}

/** The page of an address with its language, if it is one of these. */
export function pageOf(pages: LazyPages, address: string): LazyPage | undefined {
  const path = Object.keys(pages).find((path) => matchPath(`/:lang/${path}`, address));
  return path === undefined ? undefined : pages[path];
}
