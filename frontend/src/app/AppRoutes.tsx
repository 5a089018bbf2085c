import { Navigate, Outlet, Route, Routes } from 'react-router';
import { preferredLanguage } from '~/shared/i18n/language';
import { FurtherTexts } from './FurtherTexts';
import { LanguageGate } from './LanguageGate';
import { FrontPage, OwnPages, publicPages } from './pages';
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
          <Route path="*" element={<OwnPages />} />
        </Route>
      </Route>
    </Routes>
  );
}
