import { Navigate, Outlet, Route, Routes } from 'react-router';
import { preferredLanguage } from '~/shared/i18n/language';
import { FurtherTexts } from './FurtherTexts';
import { LanguageGate } from './LanguageGate';
import { FrontPage, NotFoundPage, ownPages, publicPages, SignedInOnly } from './pages';
import { Shell } from './Shell';

export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<Navigate to={`/${preferredLanguage()}`} replace />} />
      <Route
        path="/:lang"
        element={
          <LanguageGate>
            <Shell />
          </LanguageGate>
        }
      >
        <Route index element={<FrontPage />} />
        <Route
          element={
            <FurtherTexts>
              <Outlet />
            </FurtherTexts>
          }
        >
          {Object.entries(publicPages).map(([path, Page]) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
          <Route element={<SignedInOnly />}>
            {Object.entries(ownPages).map(([path, Page]) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
          </Route>
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
