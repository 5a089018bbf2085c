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

export const FrontPage = lazy(() => import('~/features/service/FrontPage'));
export const OwnPages = lazy(() => import('./OwnPages'));
