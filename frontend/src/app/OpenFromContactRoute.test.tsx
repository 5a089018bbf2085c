import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import type { InboxContact } from '~/shared/api/types';
import { renderAt } from '~/test/render';
import { anInboxContact, contactId, workspaceId } from '~/test/samples';
import { problem, server } from '~/test/server';
import OpenFromContactRoute from './OpenFromContactRoute';

function show(contact: InboxContact) {
  server.use(http.get(`*/api/v1/inbox/${contactId}`, () => Response.json(contact)));
  renderAt(
    `/fi/inbox/${contactId}/open-workspace`,
    '/inbox/:contactId/open-workspace',
    <OpenFromContactRoute />,
  );
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Avaa ohjaustila ja lähetä kutsu' }));

test('G5 G15 the form knows who has written; what it opens takes the contact along, or nothing is opened', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post('*/api/v1/workspaces', async ({ request }) => {
      bodies.push(await request.json());
      if (bodies.length === 1) return problem(409, 'contact-not-available');
      return Response.json({ id: workspaceId }, { status: 201 });
    }),
  );
  show(anInboxContact({ language: 'sv' }));
  expect(await screen.findByText('Ohjaustila yhteydenotosta 7K3MX-9Q2DW')).toBeVisible();
  const name = screen.getByRole('textbox', { name: /Asiakkaan nimi/ });
  await userEvent.type(name, ' Virtanen');
  await submit();
  expect(
    await screen.findByText(/ei ole enää sinun käytettävissäsi, joten ohjaustilaa ei avattu/),
  ).toBeVisible();
  expect(name).toHaveValue('Aino Virtanen');

  await submit();
  expect(await screen.findByText(`sent to /fi/workspaces/${workspaceId}`)).toBeVisible();
  expect(bodies[1]).toEqual({
    customerName: 'Aino Virtanen',
    customerEmail: 'aino@example.org',
    customerLanguage: 'sv',
    contactId,
  });
});

test('G5 where somebody else has it in hand there is no form', async () => {
  show(anInboxContact({ state: 'IN_PROGRESS', actions: ['inbox.read', 'inbox.take'] }));
  expect(await screen.findByRole('link', { name: 'Palaa yhteydenottoon' })).toHaveAttribute(
    'href',
    `/fi/inbox/${contactId}`,
  );
  expect(screen.queryByRole('textbox')).toBeNull();
});
