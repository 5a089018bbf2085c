import { screen } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '~/test/render';
import { aWorkspace, workspaceId } from '~/test/samples';
import { server } from '~/test/server';
import { LinkedContact } from './LinkedContact';

function show(actions: string[]) {
  const asked: string[] = [];
  server.use(
    http.get(`*/api/v1/workspaces/${workspaceId}/contact`, ({ request }) => {
      asked.push(request.url);
      return Response.json({
        contact: {
          reference: '7K3MX-9Q2DW',
          kind: 'WISH_FOR_GUIDANCE',
          language: 'sv',
          text: 'Jag vill studera.',
          name: null,
          email: 'aino@example.org',
          sentAt: '2026-11-20T08:00:00Z',
        },
      });
    }),
  );
  renderAt(
    '/fi/workspaces/x/contact',
    '/workspaces/x/contact',
    <LinkedContact workspace={aWorkspace({ actions })} />,
  );
  return asked;
}

test('G15 the contact that has led to a workspace is read there, in its own language', async () => {
  show(['workspace-contact.read']);
  expect(await screen.findByText('Jag vill studera.')).toHaveAttribute('lang', 'sv');
  expect(screen.getByText('Ei kerrottu')).toBeVisible();
  expect(screen.getByText('20.11.2026')).toBeVisible();
});

test('G15 T24 what is not there is not read: that would stand in the log', async () => {
  const asked = show([]);
  expect(await screen.findByText(/ei alkanut yhteydenotosta/)).toBeVisible();
  expect(asked).toEqual([]);
});
