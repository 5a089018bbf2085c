import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { useState } from 'react';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import { type KnownSession, leaving, sessionQuery } from '~/shared/auth/session';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { renderAt } from '~/test/render';
import { aSession } from '~/test/samples';
import { problem, server } from '~/test/server';
import SignedInOnly from './SignedInOnly';

beforeEach(() => {
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      close() {}
    },
  );
});

function Field() {
  const [text, setText] = useState('');
  useUnsavedWork(text !== '');
  return <input aria-label="text" value={text} onChange={(event) => setText(event.target.value)} />;
}

const show = () =>
  renderAt(
    '/fi/workspaces/7',
    '/*',
    <Routes>
      <Route element={<SignedInOnly />}>
        <Route path="workspaces/7" element={<Field />} />
      </Route>
      <Route path="signed-out" element={<p>signed out</p>} />
      <Route path="*" element={<p>elsewhere</p>} />
    </Routes>,
  );

test.each([
  ['somebody who is not signed in', () => new Response(null, { status: 204 })],
  ['somebody whose session has ended', () => problem(401, 'not-signed-in')],
])('%s is led to the login and remembers where', async (_who, answer) => {
  server.use(http.get('*/api/v1/session', answer));
  show();
  expect(await screen.findByText('elsewhere')).toBeVisible();
  expect(sessionStorage.getItem('returnTo')).toBe('/fi/workspaces/7');
});

test('T18 terms that come into force while somebody writes are accepted in between, and the text is kept', async () => {
  const state = { termsDue: false, number: 1 };
  const text = (number: number) => ({
    kind: 'terms',
    providerId: null,
    number,
    inForceOn: '2026-11-20',
    language: 'fi',
    title: 'Käyttöehdot',
    body: number === 1 ? 'Vanha ehto pysyy.' : 'Uusi ehto pysyy.',
    next: null,
  });
  server.use(
    http.get('*/api/v1/session', () => Response.json(aSession({ termsDue: state.termsDue }))),
    http.get('*/api/v1/workspaces', () => Response.json({ items: [], next: null })),
    http.get('*/api/v1/service-texts/terms/versions/:number', ({ params }) =>
      Response.json(text(Number(params.number))),
    ),
    http.get('*/api/v1/me/terms', () =>
      Response.json({
        accepted: [{ number: 1, acceptedAt: '2026-11-01T10:00:00Z' }],
        next: state.termsDue ? { number: 2, inForceOn: '2026-11-20' } : null,
      }),
    ),
    http.put('*/api/v1/me/terms/2', () => {
      state.termsDue = false;
      return Response.json({ accepted: [], next: null });
    }),
  );
  const { queryClient } = show();
  await userEvent.type(await screen.findByLabelText('text'), 'kesken');
  state.termsDue = true;
  await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  expect(await screen.findByRole('heading', { name: 'Käyttöehdot ovat muuttuneet' })).toBeVisible();
  expect(screen.getByLabelText('text')).not.toBeVisible();
  expect((await screen.findByText(/^Vanha/, { ignore: 'span' })).tagName).toBe('DEL');
  await userEvent.click(screen.getByRole('button', { name: 'Hyväksyn käyttöehdot' }));
  await waitFor(() => expect(screen.getByLabelText('text')).toBeVisible());
  expect(screen.getByLabelText('text')).toHaveValue('kesken');
  expect(screen.queryByRole('heading', { name: 'Käyttöehdot ovat muuttuneet' })).toBeNull();
});

test('T21 the end of a session leads away when everything is saved', async () => {
  server.use(http.get('*/api/v1/session', () => Response.json(aSession())));
  const { queryClient } = show();
  await screen.findByLabelText('text');
  queryClient.setQueryData(sessionQuery.queryKey, null);
  expect(await screen.findByText('elsewhere')).toBeVisible();
});

test('T21 the end of a session leads to the page for those who have left, when it is their own doing', async () => {
  server.use(http.get('*/api/v1/session', () => Response.json(aSession())));
  const { queryClient } = show();
  await screen.findByLabelText('text');
  leaving.now = true;
  queryClient.setQueryData(sessionQuery.queryKey, null);
  expect(await screen.findByText('signed out')).toBeVisible();
  leaving.now = false;
});

test('T21 what is typed and not yet saved survives the end of a session', async () => {
  server.use(http.get('*/api/v1/session', () => Response.json(aSession())));
  const { queryClient } = show();
  const field = await screen.findByLabelText('text');
  await userEvent.type(field, 'kesken');
  queryClient.setQueryData(sessionQuery.queryKey, null);
  expect(await screen.findByRole('heading', { name: 'Istuntosi on päättynyt' })).toBeVisible();
  expect(field).not.toBeVisible();

  const again: KnownSession = { ...aSession(), clockAheadMs: 0 };
  queryClient.setQueryData(sessionQuery.queryKey, again);
  await waitFor(() => expect(field).toBeVisible());
  expect(field).toHaveValue('kesken');
});

test('T21 warns two minutes before the end, and "continue" renews', async () => {
  const soon = aSession({ idleExpiresAt: new Date(Date.now() + 90_000).toISOString() });
  let renewed = false;
  server.use(
    http.get('*/api/v1/session', () => Response.json(renewed ? aSession() : soon)),
    http.post('*/api/v1/session/extension', () => {
      renewed = true;
      return Response.json(aSession());
    }),
  );
  show();
  expect(await screen.findByRole('alertdialog', { name: 'Oletko vielä siinä?' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Jatka käyttöä' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
});
