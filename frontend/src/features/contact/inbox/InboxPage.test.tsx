import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { type KnownSession, sessionQuery } from '~/shared/auth/session';
import { renderAt } from '~/test/render';
import { anInboxItem, aSession } from '~/test/samples';
import { problem, server } from '~/test/server';
import InboxPage from './InboxPage';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
});

function inbox(answer: (query: URLSearchParams) => Response, address = '/fi/inbox') {
  server.use(
    http.get('*/api/v1/inbox', ({ request }) => {
      const { searchParams } = new URL(request.url);
      searchParams.delete('limit');
      asked.push(searchParams.toString());
      return answer(searchParams);
    }),
  );
  const { queryClient } = renderAt(address, '/inbox', <InboxPage />);
  queryClient.setQueryData<KnownSession>(sessionQuery.queryKey, { ...aSession(), clockAheadMs: 0 });
}

const row = async (reference: string) =>
  within((await screen.findByRole('link', { name: new RegExp(reference) })).closest('li') ?? document.body);

test('G5 each contact tells whose hands it is in, how long somebody waits, and what is late', async () => {
  const items = [
    anInboxItem({
      id: '1',
      reference: 'AAAAA-00001',
      kind: 'ACCESSIBILITY',
      answerDueOn: '2020-01-15',
      overdue: true,
    }),
    anInboxItem({
      id: '2',
      reference: 'AAAAA-00002',
      state: 'IN_PROGRESS',
      handler: { id: 'c', name: 'Elina Esimerkki' },
    }),
    anInboxItem({
      id: '3',
      reference: 'AAAAA-00003',
      state: 'IN_PROGRESS',
      handler: { id: 'm', name: 'Markus Malli' },
    }),
    anInboxItem({ id: '4', reference: 'AAAAA-00004', sentAt: new Date().toISOString() }),
  ];
  inbox(() => Response.json({ items, next: null }));
  const late = await row('AAAAA-00001');
  expect(late.getByText('Määräpäivä oli 15.1.2020')).toBeVisible();
  expect(late.getByText(/^Odottanut \d+ päivää$/)).toBeVisible();
  expect((await row('AAAAA-00002')).getByText('Sinun käsittelyssäsi')).toBeVisible();
  expect((await row('AAAAA-00003')).getByText('Käsittelyssä: Markus Malli')).toBeVisible();
  expect((await row('AAAAA-00004')).getByText('Saapui tänään')).toBeVisible();
});

test('G5 the list is narrowed down and comes in pages; its words are told aloud', async () => {
  inbox((query) => {
    const next = query.has('cursor') ? null : 'c1';
    const id = String(asked.length);
    const reference = `AAAAA-0000${id}`;
    return Response.json({ items: [anInboxItem({ id, reference, state: 'ANSWERED' })], next });
  });
  await row('AAAAA-00001');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tila' }), 'Vastatut');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Aihe' }), 'Palaute');
  await row('AAAAA-00003');
  await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää' }));
  await row('AAAAA-00004');
  expect((await row('AAAAA-00004')).getByText('Lähetetty 20.11.2026')).toBeVisible();
  expect(asked).toEqual([
    '',
    'state=ANSWERED',
    'state=ANSWERED&kind=FEEDBACK',
    'state=ANSWERED&kind=FEEDBACK&cursor=c1',
  ]);
  expect(screen.getByRole('status')).toHaveTextContent('Luettelossa on 2 yhteydenottoa.');
});

test('G5 what somebody quotes is searched for in all states; what is no reference is found nowhere', async () => {
  inbox(
    (query) =>
      query.has('reference') ? problem(400, 'invalid-request') : Response.json({ items: [], next: null }),
    '/fi/inbox?state=NEW',
  );
  expect(
    await screen.findByRole('heading', { name: 'Näillä rajauksilla ei löytynyt yhteydenottoja' }),
  ).toBeVisible();
  await userEvent.type(screen.getByRole('searchbox'), '7k3{Enter}');
  expect(
    await screen.findByRole('heading', { name: 'Viitteellä ”7k3” ei löytynyt yhteydenottoa' }),
  ).toBeVisible();
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(asked).toEqual(['state=NEW', 'reference=7k3']);
  await userEvent.clear(screen.getByRole('searchbox'));
  expect(await screen.findByRole('heading', { name: 'Mikään ei odota vastausta' })).toBeVisible();
});
