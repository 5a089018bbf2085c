import { Route, Routes } from 'react-router';
import { type LazyPages, lazyPage } from './lazyPage';
import SignedInOnly from './SignedInOnly';

export const ownPages: LazyPages = {
  workspaces: lazyPage(() => import('./WorkspaceListRoute')),
  'workspaces/new': lazyPage(() => import('~/features/workspace/OpenWorkspacePage')),
  'workspaces/:workspaceId': lazyPage(() => import('./WorkspaceRoute')),
  'workspaces/:workspaceId/storage': lazyPage(() => import('./StorageRoute')),
  'workspaces/:workspaceId/log': lazyPage(() => import('./LogRoute')),
  'workspaces/:workspaceId/plan': lazyPage(() => import('./PlanRoute')),
  'workspaces/:workspaceId/questionnaires': lazyPage(() => import('./AnswersRoute')),
  'workspaces/:workspaceId/questionnaires/:responseId': lazyPage(() => import('./AnswersRoute')),
  'workspaces/:workspaceId/questionnaires/:responseId/answer': lazyPage(
    () => import('~/features/questionnaire/response/AnsweringPage'),
  ),
  'workspaces/:workspaceId/contact': lazyPage(() => import('./LinkedContactRoute')),
  'workspaces/:workspaceId/feedback': lazyPage(() => import('~/features/feedback/FeedbackPage')),
  inbox: lazyPage(() => import('~/features/contact/inbox/InboxPage')),
  'inbox/:contactId': lazyPage(() => import('~/features/contact/inbox/InboxContactPage')),
  'inbox/:contactId/open-workspace': lazyPage(() => import('./OpenFromContactRoute')),
  administration: lazyPage(() => import('~/features/administration/AdministrationPage')),
  'administration/workspaces/:workspaceId/handover': lazyPage(
    () => import('~/features/consent/HandoverPage'),
  ),
  'administration/retention': lazyPage(() => import('~/features/administration/RetentionPage')),
  'administration/staff': lazyPage(() => import('./StaffRoute')),
  'administration/contact-form': lazyPage(() => import('./ContactFormRoute')),
  'administration/providers': lazyPage(() => import('./ProvidersRoute')),
  'administration/providers/new': lazyPage(() => import('~/features/directory/NewProviderPage')),
  'administration/providers/:providerId': lazyPage(() => import('./AdministeredProviderRoute')),
  'administration/topics': lazyPage(() => import('./TopicsRoute')),
  'administration/questionnaires': lazyPage(() => import('./QuestionnairesRoute')),
  'administration/questionnaires/:questionnaireId': lazyPage(
    () => import('~/features/questionnaire/QuestionnairePage'),
  ),
  'administration/texts': lazyPage(() => import('./TextsRoute')),
  'administration/texts/:textId': lazyPage(() => import('~/features/service/keep/TextPage')),
  'administration/announcements': lazyPage(() => import('./AnnouncementsRoute')),
  'administration/interruptions': lazyPage(() => import('./InterruptionsRoute')),
  statistics: lazyPage(() => import('~/features/statistics/StatisticsPage')),
  notifications: lazyPage(() => import('~/features/notification/NotificationsPage')),
  'accept-terms': lazyPage(() => import('./AcceptTermsRoute')),
  settings: lazyPage(() => import('./SettingsRoute')),
  'workspaces/:workspaceId/people': lazyPage(() => import('./PeopleRoute')),
  'workspaces/:workspaceId/people/new': lazyPage(() => import('./ProposeRoute')),
  'workspaces/:workspaceId/consents/:consentId': lazyPage(() => import('./ConsentRoute')),
};

const NotFoundPage = lazyPage(() => import('~/features/service/NotFoundPage'));

/** The pages of whoever is signed in; a file of its own, as the first page does without its long list. */
export default function OwnPages() {
  return (
    <Routes>
      <Route element={<SignedInOnly />}>
        {Object.entries(ownPages).map(([path, Page]) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
