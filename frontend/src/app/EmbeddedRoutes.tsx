import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { ErrorBoundary } from './ErrorBoundary';
import { FurtherTexts } from './FurtherTexts';
import { LanguageGate } from './LanguageGate';

const EmbeddedContactPage = lazy(() => import('~/features/contact/EmbeddedContactPage'));

/**
 * What a site may show in a frame: this page and no other, wherever somebody tries to go within it. It neither asks
 * who is signed in nor keeps anything, as browsers let it do nothing of that there.
 */
export default function EmbeddedRoutes() {
  return (
    <Routes>
      <Route
        path="/:lang/contact/embed/:providerId"
        element={
          <LanguageGate>
            <FurtherTexts>
              <ErrorBoundary place="embedded">
                <Suspense>
                  <EmbeddedContactPage />
                </Suspense>
              </ErrorBoundary>
            </FurtherTexts>
          </LanguageGate>
        }
      />
      <Route path="*" element={null} />
    </Routes>
  );
}
