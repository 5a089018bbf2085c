import { describe, expect, test } from 'vitest';
import { newsWords } from '~/features/service/announcements/words/words';
import { words } from '~/features/service/words/words';
import { en } from './en';
import { fi } from './fi';
import { furtherEn } from './further/en';
import { furtherFi } from './further/fi';
import { furtherSv } from './further/sv';
import { sv } from './sv';

const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each([
  ['sv', fi, sv],
  ['en', fi, en],
  ['sv; further ones', furtherFi, furtherSv],
  ['en; further ones', furtherFi, furtherEn],
  ['sv, of the service', words.fi, words.sv],
  ['en, of the service', words.fi, words.en],
  ['sv, of announcements', newsWords.fi, newsWords.sv],
  ['en, of announcements', newsWords.fi, newsWords.en],
])('G16 texts in %s', (_, original, texts) => {
  const finnish = new Map(flat(original));
  const others = new Map(flat(texts));

  test('each Finnish text has one, and no others', () => {
    expect([...others.keys()].sort()).toEqual([...finnish.keys()].sort());
  });

  test('none is empty', () => {
    expect([...others].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('the same values are filled in', () => {
    for (const [key, text] of others) {
      if (!key.endsWith('_one'))
        expect([key, placeholders(text)]).toEqual([key, placeholders(finnish.get(key) ?? '')]);
    }
  });
});
