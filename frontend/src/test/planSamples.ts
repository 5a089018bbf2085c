import type { Appointment, Task } from '~/shared/api/types';

const elina = { accountId: 'e', name: 'Elina Esimerkki', standing: 'FOUNDER', you: false } as const;

export const aTask = (part: Partial<Task> = {}): Task => ({
  id: 't1',
  title: 'Lähetä hakemus',
  description: null,
  dueOn: null,
  assignee: 'CUSTOMER',
  state: 'OPEN',
  author: elina,
  createdAt: '2026-11-20T08:00:00Z',
  changedBy: elina,
  changedAt: '2026-11-20T08:00:00Z',
  comments: [],
  version: 0,
  actions: ['task.change', 'task.comment', 'task.move'],
  ...part,
});

export const anAppointment = (part: Partial<Appointment> = {}): Appointment => ({
  id: 'a1',
  state: 'PROPOSED_BY_EXPERT',
  start: '2027-01-15T08:00:00Z',
  end: '2027-01-15T08:45:00Z',
  minutes: 45,
  way: 'IN_PERSON',
  place: 'Esimerkkikatu 1',
  topic: 'Kevään suunnitelmat',
  author: elina,
  createdAt: '2026-11-20T08:00:00Z',
  changedBy: elina,
  changedAt: '2026-11-20T08:00:00Z',
  version: 0,
  actions: ['appointment.accept', 'appointment.decline', 'appointment.propose-another'],
  ...part,
});
