/**
 * Every kind of notification and where it leads: what comes after the workspace's address, or to the list of
 * workspaces, because the reader may not be in that one, or for an administrator to the handover, or to the inbox of
 * contacts. A feature that tells people something adds its kind here and its words in the three texts; what is missing
 * does not compile.
 */
export const placeOfKind = {
  NEW_MESSAGE: '',
  CONFIRMATION_NEEDED: '',
  INVITATION_ACCEPTED: '',
  WORKSPACE_OPEN: '',
  TASK_GIVEN: '/plan',
  APPOINTMENT_PROPOSED: '/plan',
  APPOINTMENT_CHANGED: '/plan',
  APPOINTMENT_ACCEPTED: '/plan',
  APPOINTMENT_DECLINED: '/plan',
  APPOINTMENT_CANCELLED: '/plan',
  SUMMARY_PUBLISHED: '/plan',
  TASK_DUE_SOON: '/plan',
  TASK_DUE: '/plan',
  APPOINTMENT_SOON: '/plan',
  QUESTIONNAIRE_ASSIGNED: '/questionnaires',
  ANSWERS_SENT: '/questionnaires',
  ANSWERS_AMENDED: '/questionnaires',
  QUESTIONNAIRE_DUE_SOON: '/questionnaires',
  QUESTIONNAIRE_DUE: '/questionnaires',
  CONSENT_REQUESTED: '/people',
  CONSENT_INVITATION: 'list',
  CONSENT_GIVEN: '/people',
  CONSENT_REJECTED: '/people',
  CONSENT_DECLINED: '/people',
  CONSENT_WITHDRAWN: '/people',
  CONSENT_ACCESS_ENDED: 'list',
  CONSENT_EXPERT_LEFT: '/people',
  EXPERT_RENAMED: '/people',
  CONSENT_END_DATE: '/people',
  CONSENT_NOT_ANSWERED: '/people',
  HANDOVER_ENDED: 'administration',
  CLOSING_IN_30_DAYS: '/storage',
  CLOSING_IN_7_DAYS: '/storage',
  WORKSPACE_CLOSED: '/storage',
  PROVIDER_LEAVES: '/storage',
  PROVIDER_STAYS: '/storage',
  WORKSPACE_REACTIVATED: '/storage',
  ARCHIVING_IN_30_DAYS: '/storage',
  ARCHIVING_IN_7_DAYS: '/storage',
  WORKSPACE_ARCHIVED: '/storage',
  DELETION_IN_30_DAYS: '/storage',
  DELETION_IN_7_DAYS: '/storage',
  ENDING_REQUESTED: '/storage',
  ENDING_REQUEST_WITHDRAWN: '/storage',
  NEW_CONTACT: 'inbox',
  CONTACT_DUE_SOON: 'inbox',
} as const satisfies Record<string, string>;

export type NotificationKind = keyof typeof placeOfKind;

/** A newer server may know more kinds than this page. */
export function isKnown(kind: string): kind is NotificationKind {
  return Object.hasOwn(placeOfKind, kind);
}

/** In the order above, which is that of things as they happen. */
export function inOrder(kinds: NotificationKind[]): NotificationKind[] {
  const order = Object.keys(placeOfKind);
  return kinds.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
}

export const emailGroups = ['messages', 'plan', 'questionnaires', 'people', 'inbox'] as const;

/** Where a choice of e-mails belongs, as the sections of a workspace are called, or to the inbox outside of them. */
export function emailGroupOf(kind: NotificationKind): (typeof emailGroups)[number] {
  const place = placeOfKind[kind];
  if (place === 'inbox') return 'inbox';
  if (place === '/plan') return 'plan';
  if (place === '/questionnaires') return 'questionnaires';
  return place === '/people' || place === 'list' ? 'people' : 'messages';
}
