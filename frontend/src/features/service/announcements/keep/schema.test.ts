import { expect, test } from 'vitest';
import type { KeptAnnouncement } from '~/shared/api/types';
import { announcementSchema, newAnnouncement, valuesOf, wishOf } from './schema';

const kept: KeptAnnouncement = {
  id: '1',
  kind: 'INTERRUPTION',
  audience: 'EVERYBODY',
  from: '2026-11-27T00:00:07Z',
  until: '2026-11-27T02:30:00Z',
  phase: 'AHEAD',
  text: { fi: 'Katko', sv: 'Avbrott', en: 'Interruption' },
  version: 0,
  actions: [],
};

test('T19 times are entered and shown in Finnish time, and kept to the second where they are not changed', () => {
  const values = valuesOf(kept);
  expect(values).toMatchObject({ fromDay: '2026-11-27', fromTime: '02:00', untilTime: '04:30' });
  expect(wishOf({ ...values, untilTime: '05:00' }, kept)).toMatchObject({
    from: kept.from,
    until: '2026-11-27T03:00:00.000Z',
  });
  expect(wishOf(values).from).toBe('2026-11-27T00:00:00.000Z');
});

test('T19 all three languages are needed, and an end after the beginning', () => {
  const faults = (values: object) =>
    announcementSchema
      .safeParse(values)
      .error?.issues.map(({ path, message }) => `${path.join()} ${message}`);
  expect(faults(valuesOf(kept))).toBeUndefined();
  expect(faults({ ...valuesOf(kept), sv: ' ' })).toEqual(['sv required']);
  expect(faults({ ...valuesOf(kept), untilTime: '02:00' })).toEqual(['untilDay invalid-time']);
  expect(faults({ ...newAnnouncement(new Date(kept.from)), fi: 'x', sv: 'x', en: 'x' })).toEqual([
    'untilDay required',
    'untilTime required',
  ]);
});
