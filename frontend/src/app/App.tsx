import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { LiveRegion } from '~/shared/ui/LiveRegion';
import { AppRoutes } from './AppRoutes';
import { isEmbedded } from './embedded';

const EmbeddedRoutes = lazy(() => import('./EmbeddedRoutes'));

export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <LiveRegion>
        <BrowserRouter>
          {isEmbedded(window.location.pathname) ? (
            <Suspense>
              <EmbeddedRoutes />
            </Suspense>
          ) : (
            <AppRoutes />
          )}
        </BrowserRouter>
      </LiveRegion>
    </QueryClientProvider>
  );
}
