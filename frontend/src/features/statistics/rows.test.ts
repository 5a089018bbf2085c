import { expect, it } from 'vitest';
import type { StatisticsQuestion, StatisticsRow } from '~/shared/api/types';
import { cellOf, codesOf, withheldOf } from './rows';

const words = { fi: 'x', sv: 'x', en: 'x' };
const question: StatisticsQuestion = {
  item: 'helped',
  text: words,
  several: false,
  scale: true,
  answers: ['low', 'middle', 'high'].map((code) => ({ code, text: words })),
};
const row: StatisticsRow = {
  month: '2026-10',
  provider: null,
  language: 'all',
  respondents: 40,
  cells: [
    { item: 'helped', code: 'high', respondents: 29 },
    { item: 'helped', code: 'low', respondents: null },
    { item: 'helped', code: 'middle', respondents: null },
    { item: 'helped', code: 'unanswered', respondents: null },
    { item: 'other', code: 'high', respondents: 7 },
  ],
};

it('G8 a withheld number is not zero', () => {
  expect(cellOf(row, 'helped', 'high')).toBe(29);
  expect(cellOf(row, 'helped', 'low')).toBeNull();
});

it('G8 answers keep their order, and those without an answer come last', () => {
  expect(codesOf(question, [row])).toEqual(['low', 'middle', 'high', 'unanswered']);
});

it('G8 the picture shows how many are withheld altogether', () => {
  expect(withheldOf(row, 'helped')).toBe(11);
});
