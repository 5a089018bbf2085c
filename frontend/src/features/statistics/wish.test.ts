import { describe, expect, it } from 'vitest';
import type { StatisticsChoices, StatisticsSubject } from '~/shared/api/types';
import { inOrder, monthsBetween, read, wishOf } from './wish';

const subject = (name: string): StatisticsSubject => ({
  subject: name,
  name: { fi: name, sv: name, en: name },
  first: '2025-09',
  last: '2026-10',
  questions: [],
});

const choices: StatisticsChoices = {
  items: [subject('topics.1'), subject('guidance-feedback.1'), subject('guidance-feedback.12')],
  providers: [{ id: 'p1', name: { fi: 'Yksi', sv: 'Ett', en: 'One' } }],
  everywhere: true,
};

describe('what an address asks for', () => {
  it('G8 is the newest feedback of the last twelve months when it says nothing', () => {
    const chosen = read(new URLSearchParams(), choices);
    expect(chosen && wishOf(chosen)).toEqual({
      subject: 'guidance-feedback.12',
      from: '2025-11',
      to: '2026-10',
    });
  });

  it('G8 is one month when groups are compared, whose own filter is left out', () => {
    const chosen = read(new URLSearchParams('subject=topics.1&by=PROVIDER&to=2026-03&provider=p1'), choices);
    expect(chosen && wishOf(chosen)).toEqual({
      subject: 'topics.1',
      from: '2026-03',
      to: '2026-03',
      each: 'PROVIDER',
    });
  });

  it('G8 ignores what cannot be chosen', () => {
    const address = new URLSearchParams('subject=x.1&by=DAY&from=2031-01&to=x&provider=p9&language=de');
    const chosen = read(address, { ...choices, everywhere: false });
    expect(chosen && wishOf(chosen)).toEqual({
      subject: 'guidance-feedback.12',
      from: '2025-11',
      to: '2026-10',
    });
  });

  it('G8 is nothing while nothing is published', () => {
    expect(read(new URLSearchParams(), { ...choices, items: [] })).toBeUndefined();
  });
});

it('G8 months run over the end of a year', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});

it('G8 feedback stands before what the service counts, its latest version first', () => {
  expect(inOrder(choices.items).map((one) => one.subject)).toEqual([
    'guidance-feedback.12',
    'guidance-feedback.1',
    'topics.1',
  ]);
});
