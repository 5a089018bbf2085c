import { createElement } from 'react';
import type { TextKind } from '~/features/service/textQueries';
import { type LazyPages, lazyPage } from './lazyPage';

/** A text of the service, which its administrator writes. */
const text = (kind: TextKind) =>
  lazyPage(async () => {
    const { ServiceTextPage } = await import('~/features/service/ServiceTextPage');
    return { default: () => createElement(ServiceTextPage, { kind }) };
  });

export const publicPages: LazyPages = {
  providers: lazyPage(() => import('~/features/directory/DirectoryPage')),
  'providers/:providerId': lazyPage(() => import('~/features/directory/ProviderPage')),
  contact: lazyPage(() => import('~/features/contact/ContactPage')),
  'contact/:providerId': lazyPage(() => import('~/features/contact/ContactPage')),
  about: text('about'),
  faq: text('faq'),
  privacy: text('privacy'),
  'privacy/:providerId': text('privacy'),
  accessibility: text('accessibility'),
  terms: text('terms'),
  cookies: text('cookies'),
  security: text('security'),
  status: lazyPage(() => import('~/features/service/announcements/StatusPage')),
  'archive-verification': lazyPage(() => import('~/features/archive/ArchiveVerificationPage')),
  login: lazyPage(() => import('~/features/identity/LoginPage')),
  'signed-in': lazyPage(() => import('~/features/identity/SignedInPage')),
  'login-refused': lazyPage(() => import('~/features/identity/LoginRefusedPage')),
  'session-expired': lazyPage(() => import('~/features/identity/SessionExpiredPage')),
  'signed-out': lazyPage(() => import('~/features/identity/SignedOutPage')),
  'organisation-login': lazyPage(() => import('~/features/organisationlogin/LoginChoicePage')),
  'staff-link': lazyPage(() => import('~/features/staff/StaffLinkPage')),
  invitation: lazyPage(() => import('~/features/invitation/InvitationPage')),
};

export const FrontPage = lazyPage(() => import('~/features/service/FrontPage'));
export const OwnPages = lazyPage(() => import('./OwnPages'));

/** Most who see the first page are not signed in. */
export const OwnHeader = lazyPage(() => import('./OwnHeader'));
