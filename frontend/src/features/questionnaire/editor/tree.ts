import type { LocalizedText } from '~/shared/api/types';
import {
  allItems,
  type Condition,
  type Form,
  type Group,
  type Item,
  type Kind,
  type Question,
} from '../form/model';

/** How deep groups lie within each other; the server's limit. */
const deepest = 5;

const noText: LocalizedText = { fi: '', sv: '', en: '' };
const always: Condition = { criteria: [], all: true };

/** The items with one of them changed. */
export function changed(items: readonly Item[], linkId: string, change: (item: Item) => Item): Item[] {
  return items.map((item) => {
    if (item.linkId === linkId) return change(item);
    return item.is === 'group' ? { ...item, items: changed(item.items, linkId, change) } : item;
  });
}

/** The items without one of them, and without what is in it. */
export function removed(items: readonly Item[], linkId: string): Item[] {
  return items
    .filter((item) => item.linkId !== linkId)
    .map((item) => (item.is === 'group' ? { ...item, items: removed(item.items, linkId) } : item));
}

/** The items with one more at the end of this group; null: of the form. */
export function added(items: readonly Item[], group: string | null, item: Item): Item[] {
  if (group === null) return [...items, item];
  return changed(items, group, (parent) =>
    parent.is === 'group' ? { ...parent, items: [...parent.items, item] } : parent,
  );
}

/**
 * The items with one of them moved by one place. At the edge of a group it goes out of it, and where a group is in
 * the way it goes into that: so each place can be reached with two buttons. Undefined: there is no further place.
 */
export function moved(items: readonly Item[], linkId: string, by: -1 | 1): Item[] | undefined {
  return movedAt(items, linkId, by, 1);
}

function movedAt(items: readonly Item[], linkId: string, by: -1 | 1, depth: number): Item[] | undefined {
  const index = items.findIndex((item) => item.linkId === linkId);
  const item = items[index];
  if (!item) return movedWithin(items, linkId, by, depth);
  const neighbour = items[index + by];
  if (!neighbour) return undefined;
  const without = items.toSpliced(index, 1);
  const place = without.indexOf(neighbour);
  if (neighbour.is === 'group' && depth + height(item) < deepest + 1) {
    const inner = by === 1 ? [item, ...neighbour.items] : [...neighbour.items, item];
    return without.toSpliced(place, 1, { ...neighbour, items: inner });
  }
  return without.toSpliced(by === 1 ? place + 1 : place, 0, item);
}

function movedWithin(items: readonly Item[], linkId: string, by: -1 | 1, depth: number): Item[] | undefined {
  for (const [index, parent] of items.entries()) {
    if (parent.is !== 'group' || !allItems(parent.items).some((item) => item.linkId === linkId)) continue;
    const inner = movedAt(parent.items, linkId, by, depth + 1);
    if (inner) return items.toSpliced(index, 1, { ...parent, items: inner });
    const item = parent.items.find((candidate) => candidate.linkId === linkId);
    if (!item) return undefined;
    const rest: Group = { ...parent, items: parent.items.filter((candidate) => candidate !== item) };
    return items.toSpliced(index, 1, ...(by === 1 ? [rest, item] : [item, rest]));
  }
  return undefined;
}

function height(item: Item): number {
  return item.is === 'group' ? 1 + Math.max(0, ...item.items.map(height)) : 1;
}

/** The questions that stand before this item: what its condition can look back to. */
export function earlierQuestions(form: Form, linkId: string): Question[] {
  const all = allItems(form.items);
  return all
    .slice(
      0,
      all.findIndex((item) => item.linkId === linkId),
    )
    .filter((item) => item.is === 'question');
}

/** Link ids never come twice, also not those of items that have been removed: answers are read by them. */
function freshLinkId(form: Form, prefix: string): string {
  const taken = new Set(
    allItems(form.items).flatMap((item) =>
      item.is === 'question' && item.comment ? [item.linkId, item.comment.linkId] : [item.linkId],
    ),
  );
  for (;;) {
    const candidate = `${prefix}-${crypto.randomUUID().slice(0, 8)}`;
    if (!taken.has(candidate)) return candidate;
  }
}

export function newItem(form: Form, is: Item['is']): Item {
  const common = { text: noText, shownWhen: always };
  const beside = { prefix: undefined, help: undefined };
  switch (is) {
    case 'group':
      return { ...common, ...beside, is, linkId: freshLinkId(form, 'g'), area: undefined, items: [] };
    case 'statement':
      return { ...common, is, linkId: freshLinkId(form, 't'), notice: false };
    case 'question':
      return {
        ...common,
        ...beside,
        is,
        linkId: freshLinkId(form, 'q'),
        required: false,
        kind: newKind('yes-no'),
        comment: undefined,
      };
  }
}

export function newKind(is: Kind['is']): Kind {
  switch (is) {
    case 'yes-no':
      return { is };
    case 'choice':
      return { is, options: [], several: false, other: false };
    case 'scale':
      return { is, lowest: undefined, highest: undefined };
    case 'number':
      return { is, least: undefined, greatest: undefined, decimals: 0 };
    case 'day':
      return { is, first: undefined, last: undefined };
    case 'line':
      return { is, maxLength: 200 };
    case 'lines':
      return { is, maxLength: 4000 };
  }
}

/** Where each item stands in the FHIR JSON that is written of the form, as the server names places. */
function pathsOf(items: readonly Item[], list = 'item', offset = 0): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [index, item] of items.entries()) {
    const path = `${list}[${index + offset}]`;
    paths.set(path, item.linkId);
    if (item.is === 'group') {
      for (const [inner, linkId] of pathsOf(item.items, `${path}.item`, item.help ? 1 : 0)) {
        paths.set(inner, linkId);
      }
    }
  }
  return paths;
}

/** The item in which a fault is; undefined: in the form as a whole. */
export function itemOfFault(form: Form, path: string): string | undefined {
  let found: string | undefined;
  let length = 0;
  for (const [place, linkId] of pathsOf(form.items)) {
    if ((path === place || path.startsWith(`${place}.`)) && place.length > length) {
      found = linkId;
      length = place.length;
    }
  }
  return found;
}
