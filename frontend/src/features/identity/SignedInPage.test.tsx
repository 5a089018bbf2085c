import { screen } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { rememberReturnTo } from '~/shared/auth/returnTo';
import { renderAt } from '~/test/render';
import { aSession } from '~/test/samples';
import { server } from '~/test/server';
import SignedInPage from './SignedInPage';

const show = () => renderAt('/fi/signed-in', '/signed-in', <SignedInPage />);
const signedIn = (part = {}) => server.use(http.get('*/api/v1/session', () => Response.json(aSession(part))));

test('goes on to where the person was, once', async () => {
  signedIn();
  rememberReturnTo('/sv/workspaces/new');
  show();
  expect(await screen.findByText('sent to /sv/workspaces/new')).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
});

test('else to the workspaces, in the language of the account', async () => {
  signedIn({ account: { id: 'c', kind: 'CUSTOMER', name: 'Siiri Lindström', language: 'sv' } });
  show();
  expect(await screen.findByText('sent to /sv/workspaces')).toBeVisible();
});

test('says what to do when the browser kept no session', async () => {
  server.use(http.get('*/api/v1/session', () => new Response(null, { status: 204 })));
  show();
  expect(await screen.findByText(/Tarkista, että selaimesi sallii evästeet/)).toBeVisible();
});
