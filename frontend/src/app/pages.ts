import { type ComponentType, createElement, lazy } from 'react';
import type { TextKind } from '~/features/service/textQueries';

/** A text of the service, which its administrator writes. */
const text = (kind: TextKind) =>
  lazy(async () => {
    const { ServiceTextPage } = await import('~/features/service/ServiceTextPage');
    return { default: () => createElement(ServiceTextPage, { kind }) };
  });

/** Each page is a file of its own and is fetched when somebody goes there. */
export const publicPages: Record<string, ComponentType> = {
  providers: lazy(() => import('~/features/directory/DirectoryPage')),
  'providers/:providerId': lazy(() => import('~/features/directory/ProviderPage')),
  contact: lazy(() => import('~/features/contact/ContactPage')),
  'contact/:providerId': lazy(() => import('~/features/contact/ContactPage')),
  about: text('about'),
  faq: text('faq'),
  privacy: text('privacy'),
  'privacy/:providerId': text('privacy'),
  accessibility: text('accessibility'),
  terms: text('terms'),
  cookies: text('cookies'),
  security: text('security'),
  status: lazy(() => import('~/features/service/announcements/StatusPage')),
  'archive-verification': lazy(() => import('~/features/archive/ArchiveVerificationPage')),
  login: lazy(() => import('~/features/identity/LoginPage')),
  'signed-in': lazy(() => import('~/features/identity/SignedInPage')),
  'login-refused': lazy(() => import('~/features/identity/LoginRefusedPage')),
  'session-expired': lazy(() => import('~/features/identity/SessionExpiredPage')),
  'signed-out': lazy(() => import('~/features/identity/SignedOutPage')),
  'organisation-login': lazy(() => import('~/features/organisationlogin/LoginChoicePage')),
  'staff-link': lazy(() => import('~/features/staff/StaffLinkPage')),
  invitation: lazy(() => import('~/features/invitation/InvitationPage')),
};

export const ownPages: Record<string, ComponentType> = {
  workspaces: lazy(() => import('./WorkspaceListRoute')),
  'workspaces/new': lazy(() => import('~/features/workspace/OpenWorkspacePage')),
  'workspaces/:workspaceId': lazy(() => import('./WorkspaceRoute')),
  'workspaces/:workspaceId/storage': lazy(() => import('./StorageRoute')),
  'workspaces/:workspaceId/log': lazy(() => import('./LogRoute')),
  'workspaces/:workspaceId/plan': lazy(() => import('./PlanRoute')),
  'workspaces/:workspaceId/questionnaires': lazy(() => import('./AnswersRoute')),
  'workspaces/:workspaceId/questionnaires/:responseId': lazy(() => import('./AnswersRoute')),
  'workspaces/:workspaceId/questionnaires/:responseId/answer': lazy(
    () => import('~/features/questionnaire/response/AnsweringPage'),
  ),
  'workspaces/:workspaceId/contact': lazy(() => import('./LinkedContactRoute')),
  'workspaces/:workspaceId/feedback': lazy(() => import('~/features/feedback/FeedbackPage')),
  inbox: lazy(() => import('~/features/contact/inbox/InboxPage')),
  'inbox/:contactId': lazy(() => import('~/features/contact/inbox/InboxContactPage')),
  'inbox/:contactId/open-workspace': lazy(() => import('./OpenFromContactRoute')),
  administration: lazy(() => import('~/features/administration/AdministrationPage')),
  'administration/workspaces/:workspaceId/handover': lazy(() => import('~/features/consent/HandoverPage')),
  'administration/retention': lazy(() => import('~/features/administration/RetentionPage')),
  'administration/staff': lazy(() => import('./StaffRoute')),
  'administration/contact-form': lazy(() => import('./ContactFormRoute')),
  'administration/providers': lazy(() => import('./ProvidersRoute')),
  'administration/providers/new': lazy(() => import('~/features/directory/NewProviderPage')),
  'administration/providers/:providerId': lazy(() => import('./AdministeredProviderRoute')),
  'administration/topics': lazy(() => import('./TopicsRoute')),
  'administration/questionnaires': lazy(() => import('./QuestionnairesRoute')),
  'administration/questionnaires/:questionnaireId': lazy(
    () => import('~/features/questionnaire/QuestionnairePage'),
  ),
  'administration/texts': lazy(() => import('./TextsRoute')),
  'administration/texts/:textId': lazy(() => import('~/features/service/keep/TextPage')),
  'administration/announcements': lazy(() => import('./AnnouncementsRoute')),
  'administration/interruptions': lazy(() => import('./InterruptionsRoute')),
  statistics: lazy(() => import('~/features/statistics/StatisticsPage')),
  notifications: lazy(() => import('~/features/notification/NotificationsPage')),
  'accept-terms': lazy(() => import('./AcceptTermsRoute')),
  settings: lazy(() => import('./SettingsRoute')),
  'workspaces/:workspaceId/people': lazy(() => import('./PeopleRoute')),
  'workspaces/:workspaceId/people/new': lazy(() => import('./ProposeRoute')),
  'workspaces/:workspaceId/consents/:consentId': lazy(() => import('./ConsentRoute')),
};

export const FrontPage = lazy(() => import('~/features/service/FrontPage'));
export const NotFoundPage = lazy(() => import('~/features/service/NotFoundPage'));
export const SignedInOnly = lazy(() => import('./SignedInOnly'));
