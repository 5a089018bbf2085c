import type { Texts } from './fi';

export const en: Texts = {
  title: 'Notifications',
  lead: 'A notification tells in which workspace there is something new. Notifications are deleted after 90 days.',
  unseen_one: '{{count}} new notification',
  unseen_other: '{{count}} new notifications',
  arrived: 'You have a new notification.',
  empty: 'You have no notifications.',
  isNew: 'New',
  older: 'Show older notifications',
  today: 'today at {{time}}',
  yesterday: 'yesterday at {{time}}',
  noAccess: 'You no longer take part in this workspace.',
  kinds: {
    NEW_MESSAGE: 'New message',
    CONFIRMATION_NEEDED: 'Your invitation was answered: confirm the name',
    INVITATION_ACCEPTED: 'The customer has accepted the invitation',
    WORKSPACE_OPEN: 'The workspace has been opened to you',
  },
  unknownKind: 'There is something new in the workspace',
  emails: {
    title: 'E-mail notifications',
    lead: 'E-mails contain no names and no content. About the same workspace one is sent every half an hour at most, and none if you have already seen the notification in the service.',
    legend: 'Send me an e-mail about',
    always: 'E-mails about invitations, consent requests and the end of a workspace are always sent.',
    save: 'Save choices',
    saving: 'Saving',
    saved: 'Your choices have been saved.',
    changed: 'The choices were changed on another device. Check them and save again.',
  },
};
