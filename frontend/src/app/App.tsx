import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { LiveRegion } from '~/shared/ui/LiveRegion';
import { AppRoutes } from './AppRoutes';
import { createQueryClient } from './queryClient';

const queryClient = createQueryClient();

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LiveRegion>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
      </LiveRegion>
    </QueryClientProvider>
  );
}
