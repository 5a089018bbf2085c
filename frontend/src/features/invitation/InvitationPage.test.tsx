import { screen } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { captureLinkToken, forgetLinkToken } from '~/shared/auth/linkToken';
import { renderAt } from '~/test/render';
import { problem, server } from '~/test/server';
import InvitationPage from './InvitationPage';

const serviceProvider = { fi: 'Malliopiston opinto-ohjaus', sv: '', en: '' };

beforeEach(() => forgetLinkToken());

function follow(link: string) {
  window.history.replaceState(null, '', link);
  captureLinkToken();
  renderAt('/fi/invitation', '/invitation', <InvitationPage />);
}

test('G2 the token leaves the address at once, is posted, and is stored nowhere', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post('*/api/v1/invitation-visits', async ({ request }) => {
      bodies.push(await request.json());
      return Response.json({ serviceProvider, expiresAt: '2026-12-20T10:00:00Z' });
    }),
  );
  follow('/fi/invitation#the-token');
  expect(window.location.href).not.toContain('the-token');
  expect(await screen.findByText('Malliopiston opinto-ohjaus')).toBeVisible();
  expect(bodies).toEqual([{ token: 'the-token' }]);
  expect(JSON.stringify([{ ...sessionStorage }, { ...localStorage }, window.history.state])).not.toContain(
    'the-token',
  );
  expect(screen.getByRole('link', { name: 'Jatka tunnistautumiseen' })).toHaveAttribute(
    'href',
    '/auth/suomifi/start?ui_locales=fi',
  );
});

test.each([
  ['invitation-unknown', 404, 'Kutsua ei löytynyt'],
  ['invitation-used', 410, 'Kutsu on jo otettu vastaan'],
  ['invitation-expired', 410, 'Kutsu on vanhentunut'],
  ['invitation-revoked', 410, 'Kutsu on peruttu'],
  ['invitation-superseded', 410, 'Sinulle on lähetetty uudempi kutsu'],
])('%s is explained', async (slug, status, title) => {
  server.use(http.post('*/api/v1/invitation-visits', () => problem(status, slug)));
  follow('/fi/invitation#t');
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('without a token it says to open the link again', () => {
  follow('/fi/invitation');
  expect(screen.getByRole('heading', { level: 1, name: 'Avaa kutsu sähköpostista uudelleen' })).toBeVisible();
});
