import { expect, test } from 'vitest';
import type { QuestionnaireResponse } from '~/shared/api/types';
import { changesIn } from './changesIn';
import { answersIn, textOf } from './useAnswers';

const title = { fi: 'Elämä', sv: 'Livet', en: 'Life' };
const health = { fi: 'Terveys', sv: 'Hälsa', en: 'Health' };
const people = { fi: 'Ihmiset', sv: 'Människor', en: 'People' };

type Purpose = QuestionnaireResponse['questionnaire']['purpose'];

/** A response whose editions rated health so, each a day after the one before. */
function response(day: number, means: (number | null)[], purpose: Purpose = 'SELF_ASSESSMENT') {
  return {
    questionnaire: { url: 'urn:life', purpose, title },
    editions: means.map((mean, index) => ({
      sentAt: `2026-11-${day + index}T10:00:00Z`,
      scores: [{ area: 'health', name: health, mean, answered: 1, asked: 1 }],
    })),
  } as QuestionnaireResponse;
}

test('G21 of each answering what holds is shown, at the time when it was first sent', () => {
  expect(changesIn([response(20, [5]), response(10, [2, 3])])).toEqual([
    {
      url: 'urn:life',
      title,
      times: ['2026-11-10T10:00:00Z', '2026-11-20T10:00:00Z'],
      areas: [{ area: 'health', name: health, means: [3, 5] }],
    },
  ]);
});

test('G21 an area that was not answered, or not asked, at a time has nothing there', () => {
  const later = response(20, [7]);
  later.editions[0]?.scores.push({ area: 'people', name: people, mean: 4, answered: 1, asked: 1 });
  const [changes] = changesIn([later, response(10, [null])]);
  expect(changes?.areas.map(({ area, means }) => [area, means])).toEqual([
    ['health', [null, 7]],
    ['people', [null, 4]],
  ]);
});

test('G21 only what assesses life or work has a picture, and only once it was sent', () => {
  expect(changesIn([response(10, [5], 'SERVICE_NEED'), response(10, [])])).toEqual([]);
  expect(changesIn([response(10, [5], 'RADAR')])).toHaveLength(1);
});

test('G8 the same answers are the same text, whatever the order; none are none', () => {
  const answers = { b: [{ valueBoolean: true }], a: [{ valueDecimal: 3 }], c: [] };
  expect(textOf(answers)).toBe(textOf({ a: [{ valueDecimal: 3 }], b: [{ valueBoolean: true }] }));
  expect(answersIn(textOf(answers))).toEqual({ a: [{ valueDecimal: 3 }], b: [{ valueBoolean: true }] });
  expect(textOf({ c: [] })).toBe('');
  expect(answersIn('')).toEqual({});
});
