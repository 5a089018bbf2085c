import type { Form, Group, Item } from './model';

/** What is asked on one page. */
export interface FormPage {
  /** Of the group, or of the first item. */
  linkId: string;
  /** The group that is the page; undefined for items that stand alone at the top of the form. */
  group: Group | undefined;
  items: readonly Item[];
}

/** The pages on which something is asked or shown: a group at the top is a page, what stands between is one too. */
export function pagesOf(form: Form, reachable: ReadonlySet<string>): FormPage[] {
  const pages: FormPage[] = [];
  let loose: Item[] = [];
  const endLoose = () => {
    const [first] = loose;
    if (first) pages.push({ linkId: first.linkId, group: undefined, items: loose });
    loose = [];
  };
  for (const item of form.items) {
    if (!reachable.has(item.linkId)) continue;
    if (item.is === 'group') {
      endLoose();
      if (item.items.some(({ linkId }) => reachable.has(linkId))) {
        pages.push({ linkId: item.linkId, group: item, items: item.items });
      }
    } else {
      loose.push(item);
    }
  }
  endLoose();
  return pages;
}
