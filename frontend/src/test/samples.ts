import type {
  Attachment,
  Draft,
  InboxContact,
  InboxItem,
  Message,
  Session,
  Workspace,
  WorkspaceSummary,
} from '~/shared/api/types';

const provider = { fi: 'Esimerkkialueen työllisyyspalvelut', sv: 'Exempelområdet', en: 'Example Area' };

export const workspaceId = '0198f000-0000-7000-8000-000000000001';

export const aWorkspace = (part: Partial<Workspace> = {}): Workspace => ({
  id: workspaceId,
  state: 'ACTIVE',
  standing: 'CUSTOMER',
  createdAt: '2026-11-20T08:00:00Z',
  contentOpen: true,
  controller: { id: 'p1', name: provider, sector: 'EMPLOYMENT' },
  expectedAnswerDays: 2,
  dates: { closesOn: '2027-02-20', archivesOn: '2027-05-20', deletesOn: '2028-05-20' },
  endingRequestedAt: null,
  participants: [],
  lastEvent: 2,
  readEvent: 2,
  unread: 0,
  waitingFor: null,
  version: 1,
  actions: ['message.read', 'message.post'],
  ...part,
});

export const aWorkspaceSummary = (part: Partial<WorkspaceSummary> = {}): WorkspaceSummary => ({
  id: workspaceId,
  state: 'ACTIVE',
  standing: 'FOUNDER',
  invitationState: 'ACCEPTED',
  undeliverable: false,
  contentOpen: true,
  otherParty: { name: 'Aino Virtanen', organisation: null },
  dates: { closesOn: '2027-02-20', archivesOn: '2027-05-20', deletesOn: '2028-05-20' },
  endingRequested: false,
  nextDeadline: { kind: 'CLOSING', on: '2027-02-20' },
  lastEventAt: '2026-11-21T08:00:00Z',
  lastEvent: 2,
  unread: 0,
  waitingFor: null,
  createdAt: '2026-11-20T08:00:00Z',
  ...part,
});

export const aMessage = (part: Partial<Message> = {}): Message => ({
  id: 'm2',
  eventNumber: 2,
  author: { accountId: 'e', name: 'Elina Esimerkki', standing: 'FOUNDER', organisation: provider },
  text: 'Tervetuloa!',
  attachments: [],
  sentAt: '2026-11-21T08:00:00Z',
  retractedAt: null,
  mine: false,
  actions: [],
  ...part,
});

export const anAttachment = (part: Partial<Attachment> = {}): Attachment => ({
  id: '0198f000-0000-7000-8000-0000000000a1',
  name: 'Todistus.pdf',
  mediaType: 'application/pdf',
  size: 2_048,
  status: 'AVAILABLE',
  refusal: null,
  scanned: true,
  actions: ['attachment.download'],
  ...part,
});

export const aDraft = (part: Partial<Draft> = {}): Draft => ({
  text: '',
  savedAt: null,
  version: 0,
  ...part,
});

export const aSession = (part: Partial<Session> = {}): Session => ({
  account: { id: 'c', kind: 'CUSTOMER', name: 'Aino Virtanen', language: 'fi' },
  roles: ['CUSTOMER'],
  provider: null,
  signedInAt: new Date().toISOString(),
  idleExpiresAt: new Date(Date.now() + 30 * 60_000).toISOString(),
  absoluteExpiresAt: new Date(Date.now() + 600 * 60_000).toISOString(),
  idleWarningSeconds: 120,
  termsDue: false,
  termsDueOn: null,
  actions: [],
  ...part,
});

export const contactId = '01930000-0000-7000-8000-0000000000c1';

export const anInboxItem = (part: Partial<InboxItem> = {}): InboxItem => ({
  id: contactId,
  reference: '7K3MX-9Q2DW',
  kind: 'WISH_FOR_GUIDANCE',
  language: 'fi',
  state: 'NEW',
  handler: null,
  sentAt: '2026-11-20T08:00:00Z',
  answerDueOn: null,
  overdue: false,
  keptUntil: '2027-05-18',
  version: 0,
  actions: ['inbox.read', 'inbox.take'],
  ...part,
});

export const anInboxContact = (part: Partial<InboxContact> = {}): InboxContact => ({
  ...anInboxItem(),
  text: 'Haluan ohjausta.',
  name: 'Aino',
  email: 'aino@example.org',
  actions: ['inbox.read', 'inbox.take', 'inbox.close', 'inbox.open-workspace'],
  ...part,
});
