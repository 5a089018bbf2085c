import { expect, test } from 'vitest';
import { dueOf, waitedDays } from './days';

// 23.30 in Finland, where the next day begins two hours before that of UTC
const evening = new Date('2026-11-26T21:30:00Z');
const item = {
  state: 'NEW',
  sentAt: '2026-11-26T08:00:00Z',
  answerDueOn: '2026-12-10',
  overdue: false,
} as const;

test.each([
  ['2026-11-26T21:29:00Z', 0],
  ['2026-11-25T21:59:00Z', 1],
  ['2026-11-25T22:01:00Z', 0],
  ['2026-11-26T21:31:00Z', 0],
  ['2026-03-28T10:00:00Z', 243],
])('G5 sent at %s somebody has waited %i days, by the days in Finland', (sentAt, days) => {
  expect(waitedDays({ sentAt }, evening)).toBe(days);
});

test.each([
  ['2026-12-10', false, 'ahead', 14],
  ['2026-11-30', false, 'ahead', 4],
  ['2026-11-29', false, 'soon', 3],
  ['2026-11-26', false, 'today', 0],
  ['2026-11-25', true, 'past', 0],
  // a device whose clock is a day behind
  ['2026-11-26', true, 'past', 0],
])('G5 an answer that is due on %s (overdue: %s) is %s', (answerDueOn, overdue, urgency, daysLeft) => {
  expect(dueOf({ ...item, answerDueOn, overdue }, evening)).toEqual({ on: answerDueOn, urgency, daysLeft });
});

test('G5 nothing is due where nobody waits, or where the law sets no day', () => {
  expect(dueOf({ ...item, state: 'ANSWERED' }, evening)).toBeNull();
  expect(dueOf({ ...item, state: 'CLOSED' }, evening)).toBeNull();
  expect(dueOf({ ...item, answerDueOn: null }, evening)).toBeNull();
  expect(dueOf({ ...item, state: 'IN_PROGRESS' }, evening)).not.toBeNull();
});
