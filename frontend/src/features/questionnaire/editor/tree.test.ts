import { expect, test } from 'vitest';
import { allItems, type Form, type Group, type Item } from '../form/model';
import { added, changed, earlierQuestions, itemOfFault, moved, newItem, removed } from './tree';

const form: Form = {
  purpose: 'guidance',
  title: { fi: '', sv: '', en: '' },
  description: undefined,
  items: [],
};
const question = (linkId: string): Item => ({ ...newItem(form, 'question'), linkId });
const group = (linkId: string, ...items: Item[]): Group => ({
  ...(newItem(form, 'group') as Group),
  linkId,
  items,
});
const outline = (items: readonly Item[] | undefined): string =>
  (items ?? [])
    .map((item) => (item.is === 'group' ? `${item.linkId}(${outline(item.items)})` : item.linkId))
    .join(' ');

const items = [group('one', question('a'), question('b')), question('c'), group('two', question('d'))];

test('G8 items are moved by one place, into and out of groups', () => {
  expect(outline(moved(items, 'b', -1))).toBe('one(b a) c two(d)');
  expect(outline(moved(items, 'b', 1))).toBe('one(a) b c two(d)');
  expect(outline(moved(items, 'a', -1))).toBe('a one(b) c two(d)');
  expect(outline(moved(items, 'c', -1))).toBe('one(a b c) two(d)');
  expect(outline(moved(items, 'c', 1))).toBe('one(a b) two(c d)');
  expect(outline(moved(items, 'd', 1))).toBe('one(a b) c two() d');
  expect(outline(moved(items, 'one', 1))).toBe('c one(a b) two(d)');
  expect(moved(items, 'one', -1)).toBeUndefined();
});

test('G8 an item that is moved down goes through every place, and back up again', () => {
  let now: Item[] = [question('x'), ...items];
  const seen = [outline(now)];
  for (let next: Item[] | undefined = now; next; next = moved(now, 'x', 1)) {
    now = next;
    seen.push(outline(now));
  }
  expect(now.at(-1)?.linkId).toBe('x');
  for (let next: Item[] | undefined = now; next; next = moved(now, 'x', -1)) {
    now = next;
    expect(seen).toContain(outline(now));
  }
  expect(now[0]?.linkId).toBe('x');
});

test('G8 groups go no deeper than the server takes them', () => {
  let deep: Item[] = [question('q')];
  for (let level = 5; level >= 1; level--) deep = [group(`g${level}`, ...deep)];
  const within = moved([...deep, question('y')], 'y', -1);
  expect(outline(within)).toBe('g1(g2(g3(g4(g5(q)))) y)');
});

test('G8 items are changed, added and removed wherever they stand', () => {
  expect(outline(removed(items, 'two'))).toBe('one(a b) c');
  expect(outline(added(items, 'two', question('e')))).toBe('one(a b) c two(d e)');
  expect(outline(added(items, null, question('e')))).toBe('one(a b) c two(d) e');
  const renamed = changed(items, 'd', (item) => ({ ...item, text: { fi: 'uusi', sv: '', en: '' } }));
  expect(allItems(renamed).find(({ linkId }) => linkId === 'd')?.text.fi).toBe('uusi');
});

test('G8 a condition looks back only', () => {
  expect(earlierQuestions({ ...form, items }, 'c').map(({ linkId }) => linkId)).toEqual(['a', 'b']);
  expect(earlierQuestions({ ...form, items }, 'one')).toEqual([]);
});

test('G8 a fault is led to the item in which it is', () => {
  const helped: Form = {
    ...form,
    items: [{ ...group('one', question('a')), help: { fi: 'x', sv: 'x', en: 'x' } }, question('c')],
  };
  expect(itemOfFault(helped, 'item[0].item[1].text')).toBe('a');
  expect(itemOfFault(helped, 'item[0].item[0].text')).toBe('one');
  expect(itemOfFault(helped, 'item[1]')).toBe('c');
  expect(itemOfFault(helped, 'title')).toBeUndefined();
});
