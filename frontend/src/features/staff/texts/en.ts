import type { Texts } from './fi';

export const en: Texts = {
  title: 'Staff',
  lead: 'Add the experts who give guidance in Opastin, and remove those who no longer use the service. Of workspaces you see only how many there are.',
  none: 'Nobody has been added yet.',
  more: 'Show more',
  list: { staff: 'Staff', administrators: 'Administrators' },
  add: { staff: 'Add a person', administrators: 'Add an administrator' },
  administrators: 'Administrators',
  administratorsLead:
    'An administrator adds the experts of the organisation, and sees neither customers nor what is in workspaces.',
  role: {
    CUSTOMER: 'customer',
    EXPERT: 'expert',
    PROVIDER_ADMINISTRATOR: 'administrator of the organisation',
    SERVICE_ADMINISTRATOR: 'administrator of the service',
  },
  state: {
    INVITED: 'Link sent',
    LINK_EXPIRED: 'The link was not used in time',
    ACTIVE: 'In use',
    DISABLED: 'Removed from the service',
  },
  linkUntil: 'The link works until {{date}}',
  workspaces_one: 'One workspace',
  workspaces_other: '{{count}} workspaces',
  form: {
    name: 'Name',
    title: 'Title',
    titleHint: 'Customers see the name and the title.',
    nameFollows:
      'Customers see the name and the title. The change shows in workspaces within about a quarter of an hour, and the others there are told that the name has changed.',
    email: 'Work e-mail',
    emailHint:
      'We send a link to this address. The person opens it and logs in, and then the account is in use.',
    language: 'Language of messages',
    role: 'Task in the service',
    roles: {
      EXPERT: 'Expert: gives guidance',
      PROVIDER_ADMINISTRATOR: 'Administrator: manages staff and workspaces without seeing their content',
    },
    submit: 'Add and send the link',
    adding: 'Adding',
    added: '{{name}} was added. The link was sent to {{email}}.',
  },
  change: {
    button: 'Change details',
    title: 'Change: {{name}}',
    emailHint:
      'Before the first log-in a new link goes to the new address. After that the person logs in as before, and no link can be sent to a new address any more.',
    submit: 'Save',
    saving: 'Saving',
    saved: '{{name}}: the details were saved.',
  },
  step: {
    link: {
      button: 'Send a new link',
      title: 'Send a new link: {{name}}?',
      text: 'The link goes to {{email}}. An earlier link stops working. The account moves to the work account that the link is used with.',
      go: 'Send the link',
      done: '{{name}}: a new link was sent.',
    },
    disabling: {
      button: 'Remove from the service',
      title: 'Remove from the service: {{name}}?',
      text: 'Whoever uses {{email}} is logged out at once and can no longer log in. Their workspaces appear in the list of workspaces, where you can propose another expert.',
      go: 'Remove from the service',
      done: '{{name}} was removed from the service.',
    },
    enabling: {
      button: 'Let in again',
      title: 'Let in again: {{name}}?',
      text: 'Whoever uses {{email}} can log in again. If the account has been in use before, the same work account works.',
      go: 'Let in again',
      done: '{{name}} can log in again.',
    },
  },
  link: {
    title: 'Start using your account',
    organisation: 'The account was opened at',
    text: 'Log in with your organisation’s work account. From then on the account works with that alone, and this link is no longer needed.',
    until: 'The link works until {{date}}.',
    logIn: 'Log in with your work account',
    endedTitle: 'The link no longer works',
    endedText:
      'The link was used, replaced by a new one, or is too old. If you have already logged in with it, log in directly. Otherwise ask your administrator for a new link.',
  },
};
