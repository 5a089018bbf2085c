import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { InboxContact } from '~/shared/api/types';
import { type KnownSession, sessionQuery } from '~/shared/auth/session';
import { renderAt } from '~/test/render';
import { anInboxContact, aSession, contactId } from '~/test/samples';
import { problem, server } from '~/test/server';
import InboxContactPage from './InboxContactPage';

const markus = { id: 'm', name: 'Markus Malli' };
const mine = {
  state: 'IN_PROGRESS',
  handler: { id: 'c', name: 'Elina Esimerkki' },
  version: 1,
  actions: ['inbox.read', 'inbox.mark-answered', 'inbox.give-back', 'inbox.close'],
} as const;

/** The contact as the server has it now. */
let there: InboxContact | undefined;

beforeEach(() => {
  server.use(
    http.get(`*/api/v1/inbox/${contactId}`, () => (there ? Response.json(there) : problem(404, 'not-found'))),
  );
});

function show(contact: InboxContact) {
  there = contact;
  const { queryClient } = renderAt(`/fi/inbox/${contactId}`, '/inbox/:contactId', <InboxContactPage />);
  queryClient.setQueryData<KnownSession>(sessionQuery.queryKey, { ...aSession(), clockAheadMs: 0 });
}

/** How the server answers a step with a contact of this version. */
function step(name: string, answer: (ifMatch: string | null) => Response) {
  server.use(
    http.post(`*/api/v1/inbox/${contactId}/${name}`, ({ request }) =>
      answer(request.headers.get('If-Match')),
    ),
  );
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('G5 what is taken in hand is told aloud; the focus does not go with the button', async () => {
  step('taking', (ifMatch) => {
    expect(ifMatch).toBe('"0"');
    there = anInboxContact({ ...mine, actions: [...mine.actions] });
    return Response.json(there);
  });
  show(anInboxContact());
  await press('Ota käsiteltäväksi');
  expect(await screen.findByRole('button', { name: 'Merkitse vastatuksi' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Yhteydenotto on nyt sinun käsittelyssäsi.');
  expect(screen.getByRole('heading', { name: 'Käsittely' })).toHaveFocus();
  expect(screen.getByText('Sinä')).toBeVisible();
});

test('G5 who comes second sees in whose hands it is, and nothing is lost', async () => {
  step('taking', () => {
    there = anInboxContact({
      state: 'IN_PROGRESS',
      handler: markus,
      version: 1,
      actions: ['inbox.read', 'inbox.take'],
    });
    return problem(412, 'stale-version');
  });
  show(anInboxContact());
  await press('Ota käsiteltäväksi');
  expect(await screen.findByText('Joku muu ehti ensin')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Yhteydenottoa käsittelee nyt Markus Malli.');
  expect(screen.getByText('Haluan ohjausta.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sulje ilman vastausta' })).toBeNull();

  // Out of another's hands only after asking, and with the version that has been seen.
  step('taking', (ifMatch) => {
    expect(ifMatch).toBe('"1"');
    there = anInboxContact({ ...mine, actions: [...mine.actions], version: 2 });
    return Response.json(there);
  });
  await press('Ota käsiteltäväksi');
  const dialog = screen.getByRole('dialog', { name: 'Otatko yhteydenoton toiselta?' });
  expect(dialog).toHaveTextContent('Markus Malli');
  await userEvent.click(screen.getAllByRole('button', { name: 'Ota käsiteltäväksi' }).at(-1) ?? dialog);
  expect(await screen.findByText('Sinä')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByText('Joku muu ehti ensin')).toBeNull();
});

test('G5 a fault of the service is told as one, and the step can be tried again', async () => {
  step('closing', () => problem(503, 'unavailable'));
  show(anInboxContact());
  await press('Sulje ilman vastausta');
  expect(await screen.findByText('Tätä ei voitu tehdä')).toBeVisible();
  expect(screen.queryByText('Joku muu ehti ensin')).toBeNull();
  expect(screen.getByRole('button', { name: 'Sulje ilman vastausta' })).toBeVisible();
});

test('G5 G15 what has led to a workspace meanwhile is not here any more', async () => {
  step('taking', () => {
    there = undefined;
    return problem(404, 'not-found');
  });
  show(anInboxContact());
  await press('Ota käsiteltäväksi');
  expect(await screen.findByRole('heading', { name: 'Yhteydenottoa ei löytynyt' })).toBeVisible();
});

test('G5 the answer goes by e-mail, in the language of the question and with a subject that says nothing', async () => {
  show(anInboxContact({ email: "a.o'virtanen+työ@example.org", language: 'sv' }));
  expect(await screen.findByRole('link', { name: 'Kirjoita sähköposti' })).toHaveAttribute(
    'href',
    "mailto:a.o'virtanen%2Bty%C3%B6@example.org?subject=Opastin%207K3MX-9Q2DW",
  );
  expect(screen.getByText(/Vastaa ruotsiksi\./)).toBeVisible();
  expect(screen.getByText('Haluan ohjausta.')).toHaveAttribute('lang', 'sv');
});

test('G5 only what the server offers can be done; without an address it says how else to answer', async () => {
  show(anInboxContact({ email: null, state: 'CLOSED', actions: ['inbox.read', 'inbox.reopen'] }));
  expect(await screen.findByRole('button', { name: 'Ota uudelleen käsiteltäväksi' })).toBeVisible();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  expect(screen.queryByRole('link', { name: 'Avaa ohjaustila' })).toBeNull();
  expect(screen.getByText(/voit vastata soittamalla/)).toBeVisible();
});
