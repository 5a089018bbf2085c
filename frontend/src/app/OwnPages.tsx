import { type ComponentType, lazy } from 'react';
import { Route, Routes } from 'react-router';
import SignedInOnly from './SignedInOnly';

const pages: Record<string, ComponentType> = {
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

const NotFoundPage = lazy(() => import('~/features/service/NotFoundPage'));

/** The pages of whoever is signed in; a file of its own, as the first page does without its long list. */
export default function OwnPages() {
  return (
    <Routes>
      <Route element={<SignedInOnly />}>
        {Object.entries(pages).map(([path, Page]) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </Route>
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
