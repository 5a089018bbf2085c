import { expect, test } from 'vitest';
import { dayOf, formatDate, formatMoment, formatTime, relativeDay } from './dates';

test('days are Finnish days', () => {
  expect(dayOf('2026-11-21T21:59:00Z')).toBe('2026-11-21');
  expect(dayOf('2026-11-21T22:00:00Z')).toBe('2026-11-22');
});

test('today, yesterday, earlier; also over the change to summer time', () => {
  const now = new Date('2027-03-28T10:00:00Z');
  expect(relativeDay('2027-03-28T00:00:00Z', now)).toBe('today');
  expect(relativeDay('2027-03-27T10:00:00Z', now)).toBe('yesterday');
  expect(relativeDay('2027-03-26T10:00:00Z', now)).toBe('earlier');
});

test('dates are written as each language does', () => {
  expect(formatDate('2026-11-05T10:00:00Z', 'fi')).toBe('5.11.2026');
  expect(formatDate('2026-11-05T10:00:00Z', 'en')).toBe('5 Nov 2026');
  expect(formatTime('2026-11-05T10:05:00Z', 'fi')).toBe('12.05');
  expect(formatMoment('2026-11-05T10:05:00Z', 'fi')).toBe('5.11.2026 klo 12.05');
  expect(formatMoment('2026-11-05T10:05:00Z', 'sv')).toBe('5.11.2026 kl. 12.05');
  expect(formatMoment('2026-11-05T10:05:00Z', 'en')).toBe('5 Nov 2026, 12:05');
});
