import type { InboxItem } from '~/shared/api/types';
import { dayOf } from '~/shared/i18n/dates';

const dayMs = 24 * 60 * 60 * 1000;

/** How many midnights in Finland lie between two days like `2026-11-26`. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / dayMs);
}

type Timed = Pick<InboxItem, 'state' | 'sentAt' | 'answerDueOn' | 'overdue'>;

/** Whether somebody still waits for an answer. */
export function isWaiting({ state }: Pick<InboxItem, 'state'>): boolean {
  return state === 'NEW' || state === 'IN_PROGRESS';
}

/** For how many days somebody has waited; the day of the sending counts as none. */
export function waitedDays({ sentAt }: Pick<InboxItem, 'sentAt'>, now: Date): number {
  return Math.max(0, daysBetween(dayOf(sentAt), dayOf(now)));
}

export interface Due {
  on: string;
  urgency: 'past' | 'today' | 'soon' | 'ahead';
  daysLeft: number;
}

/** The last days before the end of the time for an answer are marked. */
const soonDays = 3;

/**
 * How the time for an answer stands: null if there is none, or if nobody waits any more. That it is past is the
 * server's word: this device's clock may be wrong.
 */
export function dueOf({ state, answerDueOn, overdue }: Timed, now: Date): Due | null {
  if (answerDueOn === null || !isWaiting({ state })) return null;
  const daysLeft = Math.max(0, daysBetween(dayOf(now), answerDueOn));
  if (overdue) return { on: answerDueOn, urgency: 'past', daysLeft: 0 };
  if (daysLeft === 0) return { on: answerDueOn, urgency: 'today', daysLeft };
  return { on: answerDueOn, urgency: daysLeft <= soonDays ? 'soon' : 'ahead', daysLeft };
}
