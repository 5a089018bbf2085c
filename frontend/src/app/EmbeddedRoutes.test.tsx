import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { http } from 'msw';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { problem, server } from '~/test/server';
import EmbeddedRoutes from './EmbeddedRoutes';
import { isEmbedded } from './embedded';
import { createQueryClient } from './queryClient';

const provider = '01930000-0000-7000-8000-000000000001';

function show(address: string) {
  server.use(http.get('*/api/v1/contact-forms/:recipient', () => problem(404, 'not-found')));
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <EmbeddedRoutes />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

test('security: in a frame there is the embedded form and nothing else; elsewhere it goes by the address', () => {
  expect(isEmbedded(`/sv/contact/embed/${provider}`)).toBe(true);
  for (const path of [
    '/fi',
    '/fi/login',
    `/fi/contact/${provider}`,
    `/de/contact/embed/${provider}`,
    `/fi/contact/embed/${provider}/more`,
    `/x/fi/contact/embed/${provider}`,
  ]) {
    expect(isEmbedded(path), path).toBe(false);
    expect(isEmbedded(path, true), path).toBe(true);
  }
});

test('security: a document in a frame knows no other page, and no link in it leads to one', async () => {
  const { container, unmount } = show(`/fi/contact/embed/${provider}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Lomaketta ei löytynyt' })).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
  expect(container.querySelector('header, nav, footer')).toBeNull();
  unmount();
  for (const address of ['/fi', '/fi/login', `/fi/contact/${provider}`]) {
    const { container: other, unmount: end } = show(address);
    expect(other).toBeEmptyDOMElement();
    end();
  }
});
