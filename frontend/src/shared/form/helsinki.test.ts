import { describe, expect, test } from 'vitest';
import { addDays, dayAndTime, instantOf } from './helsinki';

describe('G22 times are Finnish, wherever the device is', () => {
  test.each([
    ['2026-12-01', '09:30', '2026-12-01T07:30:00.000Z'],
    ['2026-07-01', '09:30', '2026-07-01T06:30:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T21:59:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T22:00:00.000Z'],
    // The night in which clocks go back has this hour twice: the first is meant.
    ['2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'],
  ])('%s %s', (day, time, instant) => {
    expect(instantOf(day, time)).toBe(instant);
    expect(dayAndTime(instant)).toEqual({ day, time });
  });

  test('an hour that clocks leave out in spring does not exist, nor does 30 February', () => {
    expect(instantOf('2027-03-28', '03:30')).toBeNull();
    expect(instantOf('2027-02-30', '12:00')).toBeNull();
    expect(instantOf('', '')).toBeNull();
  });

  test('days are counted over months', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  });
});
