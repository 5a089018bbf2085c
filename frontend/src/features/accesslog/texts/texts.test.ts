import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

/** What the server says in downloads. */
function words(language: string): Map<string, string> {
  const file = `../backend/src/main/resources/texts/access-log/${language}.properties`;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split('=', 2) as [string, string]));
}

const actionsOf = (action: Record<string, Record<string, string>>): [string, string][] =>
  Object.entries(action).flatMap(([record, texts]) =>
    Object.entries(texts).map(([verb, text]) => [`action.${record}.${verb}`, text] as [string, string]),
  );

describe.each([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
])('T24 G16 the log in %s', (language, texts) => {
  test('the page and the downloads say the same of every action', () => {
    const downloaded = [...words(language)].filter(([key]) => key.startsWith('action.'));
    expect(Object.fromEntries(actionsOf(texts.action))).toMatchObject(Object.fromEntries(downloaded));
  });
});
