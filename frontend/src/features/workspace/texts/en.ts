import type { Texts } from './fi';

export const en: Texts = {
  list: {
    title: 'Workspaces',
    customerLead: 'In a workspace you talk with your expert. Only the two of you see what is in it.',
    expertLead: 'These are your customers’ workspaces, the latest change first.',
    administratorLead:
      'As an administrator you see no workspaces. What is in them is for those who take part.',
    open: 'Open a workspace',
    search: 'Search by the customer’s name',
    clearSearch: 'Clear the search',
    doSearch: 'Search',
    found_one: 'One workspace was found.',
    found_other: '{{count}} workspaces were found.',
    nothingFound: 'No workspace was found with “{{filter}}”',
    nothingFoundText: 'Check the spelling or search with a shorter part of the name.',
    showMore: 'Show more',
    unread_one: '{{count}} new message',
    unread_other: '{{count}} new messages',
    lastEvent: 'Last activity {{when}}',
    today: 'today at {{time}}',
    yesterday: 'yesterday at {{time}}',
    invitation: {
      SENT: 'Invitation sent',
      EXPIRED: 'Invitation expired',
      AWAITING_CONFIRMATION: 'Confirm the name',
      UNDELIVERABLE: 'Address does not work',
      REJECTED: 'New invitation needed',
      REVOKED: 'Invitation withdrawn',
    },
    empty: {
      customer: {
        title: 'You have no workspaces',
        text: 'A workspace is always opened by an expert. When you are invited, you receive a link by e-mail.',
      },
      expert: {
        title: 'You have no workspaces yet',
        text: 'Open a workspace when you want to begin a confidential conversation with a customer. The customer receives an invitation by e-mail.',
      },
    },
  },
  open: {
    title: 'Open a workspace',
    lead: 'The customer receives an invitation by e-mail. It is valid for 30 days. The customer joins with strong authentication.',
    name: 'Customer’s name',
    nameHint: 'First name and last name as the customer writes them.',
    email: 'Customer’s e-mail address',
    emailHint:
      'The invitation is sent to this address. It names neither you, the customer nor your organisation.',
    language: 'Language of the invitation',
    code: 'Customer’s personal identity code',
    codeHint:
      'If you give the code, only this person can accept the invitation, and you can write at once. Without it, you confirm the customer’s name before the conversation opens.',
    submit: 'Open and send the invitation',
    opening: 'Opening the workspace',
    opened: 'The workspace is open and the invitation is on its way to the customer.',
    failed: 'The workspace could not be opened',
    openedBefore:
      'A workspace had already been opened with the details you gave before. Check it before you try again.',
    seeList: 'Go to the workspaces',
  },
  page: {
    title: 'Workspace',
    withCustomer: 'Confidential workspace with a customer',
    withExpert: 'Confidential workspace. The expert’s organisation:',
    notFound: 'This workspace was not found',
    notFoundText:
      'The workspace does not exist, or you do not have access to it. Check that you are logged in with the right account.',
    toList: 'Go to your workspaces',
  },
  sections: {
    label: 'Parts of the workspace',
    messages: 'Messages',
    plan: 'Plan',
    people: 'People',
    storage: 'Storage',
    log: 'Access log',
  },
  facts: {
    people: 'Who is here',
    onlyThese: 'Nobody else can see what is in the workspace.',
    controller: 'Data controller',
    privacy: 'How data is handled',
    opened: 'Opened',
    standing: { CUSTOMER: 'Customer', EXPERT: 'Expert' },
  },
};
