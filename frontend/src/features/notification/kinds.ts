/**
 * Every kind of notification and where it leads: what comes after the workspace's address. A feature that tells
 * people something adds its kind here and its words in the three texts; what is missing does not compile.
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
} as const satisfies Record<string, string>;

export type NotificationKind = keyof typeof placeOfKind;

/** A newer server may know more kinds than this page. */
export function isKnown(kind: string): kind is NotificationKind {
  return Object.hasOwn(placeOfKind, kind);
}
