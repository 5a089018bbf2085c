import type { ServiceFunction, Session } from '~/shared/api/types';

export type Whose = 'signed-out' | 'customers' | 'staff';

/** Who uses what; whoever does not is not told that it is off. */
const users: Record<ServiceFunction, readonly Whose[]> = {
  LOGIN: ['signed-out'],
  NEW_WORKSPACES: ['staff'],
  SENDING_MESSAGES: ['customers', 'staff'],
  ATTACHMENTS: ['customers', 'staff'],
  QUESTIONNAIRES: ['customers', 'staff'],
  ARCHIVE: ['customers'],
  STATISTICS: ['staff'],
};

export const serviceFunctions = Object.keys(users) as ServiceFunction[];

export function whoseIs(session: Pick<Session, 'roles'> | null): Whose {
  if (!session) return 'signed-out';
  return session.roles.includes('CUSTOMER') ? 'customers' : 'staff';
}

/** `null` is the whole service, which everybody uses. */
export function concerns(whose: Whose, off: ServiceFunction | null): boolean {
  return off === null || users[off].includes(whose);
}
