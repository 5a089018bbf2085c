import { describe, expect, test } from 'vitest';
import { anAppointment, aTask } from '~/test/planSamples';
import { dueWhen, orderedAppointments, orderedTasks } from './order';

describe('G22 tasks', () => {
  test('open ones come first, those due first on top and those without a day below', () => {
    const tasks = [
      aTask({ title: 'Ei päivää', createdAt: '2026-11-01T08:00:00Z' }),
      aTask({ title: 'Myöhemmin', dueOn: '2026-12-24' }),
      aTask({ title: 'Tehty', state: 'DONE', dueOn: '2026-11-01' }),
      aTask({ title: 'Ensin', dueOn: '2026-12-01' }),
    ];
    const { open, closed } = orderedTasks(tasks);
    expect(open.map(({ title }) => title)).toEqual(['Ensin', 'Myöhemmin', 'Ei päivää']);
    expect(closed.map(({ title }) => title)).toEqual(['Tehty']);
  });

  test.each([
    ['2026-11-30', 'past'],
    ['2026-12-01', 'today'],
    ['2026-12-02', 'tomorrow'],
    ['2026-12-03', 'on'],
  ])('a due date of %s is told by the day in Finland', (dueOn, when) => {
    // Half past midnight in Finland: still 30 November in UTC.
    expect(dueWhen(dueOn, new Date('2026-11-30T22:30:00Z'))).toBe(when);
  });
});

test('G22 of appointments the next is on top; what is over or cancelled is apart', () => {
  const now = new Date('2026-12-01T08:30:00Z');
  const { ahead, over } = orderedAppointments(
    [
      anAppointment({ topic: 'Myöhemmin', start: '2026-12-05T08:00:00Z', end: '2026-12-05T08:45:00Z' }),
      anAppointment({ topic: 'Mennyt', start: '2026-11-30T08:00:00Z', end: '2026-11-30T08:45:00Z' }),
      anAppointment({ topic: 'Käynnissä', start: '2026-12-01T08:00:00Z', end: '2026-12-01T08:45:00Z' }),
      anAppointment({
        topic: 'Peruttu',
        state: 'CANCELLED',
        start: '2026-12-02T08:00:00Z',
        end: '2026-12-02T08:45:00Z',
      }),
    ],
    now,
  );
  expect(ahead.map(({ topic }) => topic)).toEqual(['Käynnissä', 'Myöhemmin']);
  expect(over.map(({ topic }) => topic)).toEqual(['Peruttu', 'Mennyt']);
});
