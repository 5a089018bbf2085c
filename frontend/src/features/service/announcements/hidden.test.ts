import { afterEach, expect, test, vi } from 'vitest';
import type { Announcement } from '~/shared/api/types';
import { preferredLanguage, rememberLanguage } from '~/shared/i18n/language';
import { shownOf } from './shown';

const now = Date.parse('2026-11-27T12:00:00Z');

function announcement(id: string, until: string): Announcement {
  return {
    id,
    kind: 'INFORMATION',
    phase: 'NOW',
    from: '2026-11-27T00:00:00Z',
    until,
    text: { fi: 'Kesätauko', sv: 'Sommarpaus', en: 'Summer' },
  };
}

/** The page as it is loaded anew. */
async function load() {
  vi.resetModules();
  const { renderHook } = await import('@testing-library/react');
  const { useHidden } = await import('./hidden');
  return renderHook(useHidden).result.current;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.clear();
});

test('T19 what has been hidden stays hidden when the page is loaded anew, until its end or another end', async () => {
  vi.setSystemTime(now);
  const summer = announcement('a', '2026-11-28T00:00:00Z');
  const longer = announcement('b', '2026-12-24T00:00:00Z');
  const { hide } = await import('./hidden');
  hide(summer);
  hide(longer);

  expect(shownOf([summer, longer], await load(), true, now)).toEqual([]);
  const moved = { ...longer, until: '2026-12-31T00:00:00Z' };
  expect(shownOf([summer, moved], await load(), true, now)).toEqual([moved]);

  vi.setSystemTime('2026-11-29T00:00:00Z');
  await load();
  expect(localStorage.getItem('hiddenAnnouncements')).toBe('b/2026-12-24T00:00:00Z');
  vi.setSystemTime('2027-01-01T00:00:00Z');
  await load();
  expect(localStorage).toHaveLength(0);
});

test('G17 a browser that keeps nothing hides it until the page is loaded anew, and chooses a language', async () => {
  vi.setSystemTime(now);
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const summer = announcement('a', '2026-11-28T00:00:00Z');
  expect(shownOf([summer], await load(), true, now)).toEqual([summer]);
  const { hide, useHidden } = await import('./hidden');
  const { act, renderHook } = await import('@testing-library/react');
  const { result } = renderHook(useHidden);
  act(() => hide(summer));
  expect(shownOf([summer], result.current, true, now)).toEqual([]);
  rememberLanguage('sv');
  expect(preferredLanguage()).toBe('en');
});
