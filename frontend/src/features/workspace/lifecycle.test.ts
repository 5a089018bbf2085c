import { expect, test } from 'vitest';
import { aWorkspace } from '~/test/samples';
import { nextStep, steps } from './lifecycle';

const dates = { closesOn: '2026-11-30', archivesOn: '2027-02-28', deletesOn: '2028-02-29' };

test.each([
  ['ACTIVE', 'closes', '2026-11-30'],
  ['CLOSED', 'archives', '2027-02-28'],
  ['ARCHIVED', 'deletes', '2028-02-29'],
] as const)('G14 after %s comes %s', (state, name, on) => {
  expect(nextStep(aWorkspace({ state, dates }))).toEqual({ name, on });
});

test('G9 where no customer came, the deletion follows the closing', () => {
  const alone = { ...dates, deletesOn: dates.archivesOn };
  expect(steps({ dates: alone }).map(({ name }) => name)).toEqual(['closes', 'deletes']);
  expect(nextStep(aWorkspace({ state: 'CLOSED', dates: alone })).name).toBe('deletes');
});
