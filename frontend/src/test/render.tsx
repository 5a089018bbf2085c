import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { createQueryClient } from '~/app/queryClient';
import { LiveRegion } from '~/shared/ui/LiveRegion';

/** A part of the application in Finnish, at this address. */
export function renderAt(address: string, path: string, element: ReactNode) {
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false, networkMode: 'always' } });
  const view = render(
    <QueryClientProvider client={queryClient}>
      <LiveRegion>
        <MemoryRouter initialEntries={[address]}>
          <Routes>
            <Route path={`/:lang${path}`} element={element} />
            <Route path="*" element={<Address />} />
          </Routes>
        </MemoryRouter>
      </LiveRegion>
    </QueryClientProvider>,
  );
  return { ...view, queryClient };
}

/** Where somebody was sent. */
function Address() {
  return <p>{`sent to ${useLocation().pathname}`}</p>;
}
