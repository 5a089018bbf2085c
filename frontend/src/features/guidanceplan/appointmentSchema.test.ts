import { describe, expect, test } from 'vitest';
import { type MeetingValues, meetingOf, meetingSchema } from './appointmentSchema';

const valid: MeetingValues = {
  topic: 'Kevään suunnitelmat',
  day: '2027-01-15',
  time: '10:00',
  minutes: '45',
  way: 'IN_PERSON',
  place: 'Esimerkkikatu 1',
};

describe('G22 a proposed meeting', () => {
  test('is sent as an instant, its day and time being Finnish', () => {
    expect(meetingOf(meetingSchema.parse(valid))).toEqual({
      topic: 'Kevään suunnitelmat',
      start: '2027-01-15T08:00:00.000Z',
      minutes: 45,
      way: 'IN_PERSON',
      place: 'Esimerkkikatu 1',
    });
    expect(meetingOf({ ...valid, way: 'PHONE', place: '' }).place).toBeNull();
  });

  test.each([
    [{ topic: ' ' }, 'topic', 'required'],
    [{ day: '' }, 'day', 'required'],
    [{ time: '' }, 'time', 'required'],
    [{ day: '2027-03-28', time: '03:30' }, 'time', 'invalid-time'],
    [{ minutes: '4' }, 'minutes', 'out-of-range'],
    [{ minutes: '4,5' }, 'minutes', 'out-of-range'],
    [{ place: ' ' }, 'place', 'required'],
  ])('%o: what is wrong is told at its field', (part, field, code) => {
    const issues = meetingSchema.safeParse({ ...valid, ...part }).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path[0], message])).toEqual([[field, code]]);
  });
});
