import type { Appointment, Task } from '~/shared/api/types';
import { addDays } from '~/shared/form/helsinki';
import { dayOf } from '~/shared/i18n/dates';

/**
 * Open tasks, those due first on top and those without a day below; the others, moved last on top. The one in
 * whose form somebody is writing stays where it is.
 */
export function orderedTasks(
  tasks: readonly Task[],
  edited: string | null = null,
): { open: Task[]; closed: Task[] } {
  const isOpen = ({ id, state }: Task) => state === 'OPEN' || id === edited;
  const open = tasks.filter(isOpen);
  const closed = tasks.filter((task) => !isOpen(task));
  return {
    open: open.sort(
      (a, b) => compare(a.dueOn ?? '9999', b.dueOn ?? '9999') || compare(a.createdAt, b.createdAt),
    ),
    closed: closed.sort((a, b) => compare(b.changedAt, a.changedAt)),
  };
}

/** What lies ahead, the next on top; what is over or cancelled, the latest on top. */
export function orderedAppointments(
  appointments: readonly Appointment[],
  now: Date,
  edited: string | null = null,
): { ahead: Appointment[]; over: Appointment[] } {
  const isOver = ({ id, state, end }: Appointment) =>
    id !== edited && (state === 'CANCELLED' || Date.parse(end) <= now.getTime());
  return {
    ahead: appointments.filter((one) => !isOver(one)).sort((a, b) => compare(a.start, b.start)),
    over: appointments.filter(isOver).sort((a, b) => compare(b.start, a.start)),
  };
}

/** How a due date stands to today in Finland. */
export function dueWhen(dueOn: string, now: Date): 'past' | 'today' | 'tomorrow' | 'on' {
  const today = dayOf(now);
  if (dueOn < today) return 'past';
  if (dueOn === today) return 'today';
  return dueOn === addDays(today, 1) ? 'tomorrow' : 'on';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
