import { expect, test } from 'vitest';
import { moment, period } from './period';

const from = '2026-11-26T10:00:00Z';
const sameDay = '2026-11-26T12:30:00Z';
const nextDay = '2026-11-27T04:05:00Z';

test('T19 G16 a time is told after its day as each language does', () => {
  expect(moment(from, 'fi')).toBe('to 26.11. klo 12.00');
  expect(moment(from, 'sv')).toBe('tors 26.11 kl. 12.00');
  expect(moment(from, 'en')).toBe('Thu 26 Nov, 12:00');
});

test('T19 G16 the day of a period is told once if it is one day', () => {
  expect(period(from, sameDay, 'fi')).toBe('to 26.11. klo 12.00–14.30');
  expect(period(from, sameDay, 'sv')).toBe('tors 26.11 kl. 12.00–14.30');
  expect(period(from, nextDay, 'fi')).toBe('to 26.11. klo 12.00–pe 27.11. klo 6.05');
  expect(period(from, nextDay, 'sv')).toBe('tors 26.11 kl. 12.00–fre 27.11 kl. 6.05');
});
