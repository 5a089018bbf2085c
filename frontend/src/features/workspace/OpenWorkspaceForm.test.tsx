import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '~/test/render';
import { workspaceId } from '~/test/samples';
import { problem, server } from '~/test/server';
import { OpenWorkspaceForm } from './OpenWorkspaceForm';

const show = () => renderAt('/fi/workspaces/new', '/workspaces/new', <OpenWorkspaceForm />);
const name = () => screen.getByRole('textbox', { name: /Asiakkaan nimi/ });
const email = () => screen.getByRole('textbox', { name: /sähköpostiosoite/ });
const code = () => screen.getByRole('textbox', { name: /henkilötunnus/ });
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Avaa ohjaustila ja lähetä kutsu' }));

test('what is missing is told on top and at the field, and the focus goes there', async () => {
  show();
  await userEvent.type(email(), 'aino@');
  await userEvent.type(code(), '010190-900R');
  await submit();
  const summary = await screen.findByRole('heading', { name: 'Tarkista nämä kohdat' });
  expect(summary).toHaveFocus();
  expect(screen.getByRole('link', { name: /Asiakkaan nimi: Tämä tieto puuttuu/ })).toBeVisible();
  expect(email()).toHaveAccessibleDescription(/ei näytä oikealta/);
  expect(code()).toHaveAccessibleDescription(/Henkilötunnuksessa on virhe/);
  expect(email()).toHaveValue('aino@');
});

test('G2 what the server remarks stands at its field, and the next try has the same key', async () => {
  const calls: { key: string | null; body: unknown }[] = [];
  server.use(
    http.post('*/api/v1/workspaces', async ({ request }) => {
      calls.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      expect(request.headers.get('X-Opastin')).toBe('1');
      if (calls.length > 1) return Response.json({ id: workspaceId }, { status: 201 });
      return problem(400, 'invalid-request', {
        errors: [{ pointer: '/customerEmail', code: 'invalid-email' }],
      });
    }),
  );
  show();
  await userEvent.type(name(), 'Aino Virtanen');
  await userEvent.type(email(), 'aino@example.fi');
  await userEvent.type(code(), '010190-900p');
  await submit();
  expect(await screen.findByRole('heading', { name: 'Tarkista nämä kohdat' })).toHaveFocus();
  expect(name()).toHaveValue('Aino Virtanen');

  await submit();
  expect(await screen.findByText(`sent to /fi/workspaces/${workspaceId}`)).toBeVisible();
  expect(calls[1]?.key).toBe(calls[0]?.key);
  expect(calls[0]?.body).toEqual({
    customerName: 'Aino Virtanen',
    customerEmail: 'aino@example.fi',
    customerLanguage: 'fi',
    personalIdentityCode: '010190-900P',
  });
});

test('a lost connection keeps everything that was typed', async () => {
  server.use(http.post('*/api/v1/workspaces', () => Response.error()));
  show();
  await userEvent.type(name(), 'Aino Virtanen');
  await userEvent.type(email(), 'aino@example.fi');
  await submit();
  expect(await screen.findByText('Ohjaustilaa ei voitu avata')).toBeVisible();
  await waitFor(() => expect(email()).toHaveValue('aino@example.fi'));
});
