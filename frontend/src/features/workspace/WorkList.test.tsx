import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { WorkspaceSummary } from '~/shared/api/types';
import { renderAt } from '~/test/render';
import { aWorkspaceSummary } from '~/test/samples';
import { server } from '~/test/server';
import { WorkList } from './WorkList';

const customers = ['Aino Virtanen', 'Väinö Järvinen', 'Eero Ek'].map((name, number) =>
  aWorkspaceSummary({ id: `w${number}`, otherParty: { name, organisation: null } }),
);
let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  answer(customers);
});

function answer(items: WorkspaceSummary[]): void {
  server.use(
    http.get('*/api/v1/workspaces', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, next: null, total: items.length });
    }),
  );
}

const show = (search = '') => renderAt(`/fi/workspaces${search}`, '/workspaces', <WorkList />);

test('G20 the address says what is shown, and the server is asked for just that', async () => {
  show('?state=CLOSED&unread=true&waitingFor=EXPERTS&sort=NAME');
  expect(await screen.findByRole('link', { name: 'Eero Ek' })).toBeVisible();
  expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
    state: 'CLOSED',
    unread: 'true',
    waitingFor: 'EXPERTS',
    sort: 'NAME',
  });
  expect(screen.getByRole('combobox', { name: 'Tila' })).toHaveValue('CLOSED');
  expect(screen.getByRole('checkbox', { name: 'Vain lukemattomat' })).toBeChecked();
});

test('G20 what is no filter in the address is left out', async () => {
  show('?state=SECRET&sort=PASSWORD&unread=perhaps');
  expect(await screen.findByRole('link', { name: 'Eero Ek' })).toBeVisible();
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({ limit: '50', sort: 'LATEST', unread: 'false' });
});

test('G20 a name is searched for after a rest, and when nothing is found the page says so', async () => {
  show();
  await screen.findByRole('link', { name: 'Eero Ek' });
  answer([]);
  await userEvent.type(screen.getByRole('searchbox'), 'puuttuva');
  expect(await screen.findByText('Haulla ”puuttuva” ei löytynyt ohjaustilaa')).toBeVisible();
  expect(asked.map((one) => one.get('q'))).toEqual([null, 'puuttuva']);
});

test('G16 arrow keys go from customer to customer', async () => {
  show();
  const [first, second, last] = await screen.findAllByRole('link');
  first?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(second).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(last).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(last).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowUp}');
  await waitFor(() => expect(first).toHaveFocus());
});

test('G2 G14 a row says how the invitation stands and what ends next', async () => {
  answer([
    aWorkspaceSummary({
      invitationState: 'AWAITING_CONFIRMATION',
      unread: 2,
      waitingFor: 'EXPERTS',
      nextDeadline: { kind: 'CLOSING', on: '2027-02-28' },
    }),
  ]);
  show();
  const row = await screen.findByRole('listitem');
  expect(row).toHaveTextContent('2 uutta viestiä');
  expect(row).toHaveTextContent('Odottaa vastaustasi');
  expect(row).toHaveTextContent('Vahvista nimi');
  expect(row).toHaveTextContent('Sulkeutuu 28.2.2027');
});

test.each([
  ['TASK', '2099-01-15', 'Tehtävä viimeistään 15.1.2099'],
  ['TASK', '2020-01-15', 'Tehtävän määräaika meni 15.1.2020'],
  ['APPOINTMENT', '2099-01-15', 'Tapaaminen 15.1.2099'],
] as const)('G20 G22 a row says what falls due next: %s on %s', async (kind, on, words) => {
  answer([aWorkspaceSummary({ nextDeadline: { kind, on } })]);
  show();
  expect(await screen.findByRole('listitem')).toHaveTextContent(words);
});
