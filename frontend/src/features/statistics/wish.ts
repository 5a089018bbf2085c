import type { StatisticsChoices, StatisticsSubject } from '~/shared/api/types';

export const ways = ['MONTH', 'PROVIDER', 'LANGUAGE'] as const;
type Way = (typeof ways)[number];

export const groups = ['all', 'fi', 'sv', 'en', 'mixed'] as const;
type LanguageGroup = (typeof groups)[number];

/** What the address of the page says. */
export interface Chosen {
  subject: StatisticsSubject;
  by: Way;
  from: string;
  to: string;
  provider: string;
  language: LanguageGroup;
}

/** What the server is asked for. */
export interface TableWish {
  subject: string;
  from: string;
  to: string;
  provider?: string;
  language?: string;
  each?: string;
}

const order = ['guidance-feedback', 'topics', 'workspaces-active', 'workspaces-opened', 'workspaces-closed'];

/** What people look for first stands first; of several versions, the latest. */
export function inOrder(subjects: StatisticsSubject[]): StatisticsSubject[] {
  const place = ({ subject }: StatisticsSubject) => {
    const found = order.indexOf(subject.split('.')[0] ?? '');
    return found < 0 ? order.length : found;
  };
  return subjects.toSorted(
    (one, other) =>
      place(one) - place(other) || other.subject.localeCompare(one.subject, 'en', { numeric: true }),
  );
}

/** The choices of an address; what is missing or impossible there is chosen anew. */
export function read(address: URLSearchParams, choices: StatisticsChoices): Chosen | undefined {
  const subjects = inOrder(choices.items);
  const subject = subjects.find((one) => one.subject === address.get('subject')) ?? subjects[0];
  if (!subject) return undefined;
  const months = monthsBetween(subject.first, subject.last);
  const month = (name: string, otherwise: string) => {
    const value = address.get(name);
    return value && months.includes(value) ? value : otherwise;
  };
  const by = ways.find((way) => way === address.get('by')) ?? 'MONTH';
  const to = month('to', subject.last);
  const from = month('from', months.slice(-12)[0] ?? subject.first);
  return {
    subject,
    by: by === 'PROVIDER' && !choices.everywhere ? 'MONTH' : by,
    from: by === 'MONTH' && from <= to ? from : to,
    to,
    provider: choices.providers.find(({ id }) => id === address.get('provider'))?.id ?? '',
    language: groups.find((group) => group === address.get('language')) ?? 'all',
  };
}

export function wishOf({ subject, by, from, to, provider, language }: Chosen): TableWish {
  return {
    subject: subject.subject,
    from,
    to,
    ...(by !== 'PROVIDER' && provider && { provider }),
    ...(by !== 'LANGUAGE' && language !== 'all' && { language }),
    ...(by !== 'MONTH' && { each: by }),
  };
}

/** `2026-11` and what follows, both ends included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (text > last || months.length > 1200) return months;
    months.push(text);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}
