import { describe, expect, test } from 'vitest';
import type { LoggedAccess } from '~/shared/api/types';
import { groupedByDay } from './grouped';

const entry = (at: string, action: string, accountId = 'e'): LoggedAccess => ({
  id: at,
  at,
  who: { accountId, standing: 'FOUNDER', name: 'Elina Esimerkki', title: null, organisation: null },
  action,
  kind: 'READ',
  recordId: 'r',
  ground: 'FOUNDER',
  consentNumber: null,
});

describe('T24 the log as it is shown', () => {
  test('days are Finnish ones: half past midnight in Helsinki is the next day', () => {
    const days = groupedByDay([
      entry('2026-11-25T22:30:00Z', 'message.read'),
      entry('2026-11-25T21:30:00Z', 'message.post'),
    ]);
    expect(days.map(([day]) => day)).toEqual(['2026-11-26', '2026-11-25']);
  });

  test('what one person did several times in a row is told once, with its first and last time', () => {
    const [day] = groupedByDay([
      entry('2026-11-25T12:00:00Z', 'draft.save'),
      entry('2026-11-25T11:00:00Z', 'draft.save'),
      entry('2026-11-25T10:00:00Z', 'draft.save', 'c'),
      entry('2026-11-25T09:00:00Z', 'message.read', 'c'),
      entry('2026-11-25T08:00:00Z', 'draft.save', 'c'),
    ]);
    const told = day?.[1].map(({ count, latest, earliest }) => [count, latest.at, earliest.at]);
    expect(told).toEqual([
      [2, '2026-11-25T12:00:00Z', '2026-11-25T11:00:00Z'],
      [1, '2026-11-25T10:00:00Z', '2026-11-25T10:00:00Z'],
      [1, '2026-11-25T09:00:00Z', '2026-11-25T09:00:00Z'],
      [1, '2026-11-25T08:00:00Z', '2026-11-25T08:00:00Z'],
    ]);
  });
});
