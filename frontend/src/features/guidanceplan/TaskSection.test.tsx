import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import type { Task } from '~/shared/api/types';
import { aTask } from '~/test/planSamples';
import { renderAt } from '~/test/render';
import { aWorkspace, workspaceId } from '~/test/samples';
import { problem, server } from '~/test/server';
import { TaskSection } from './TaskSection';

const workspace = aWorkspace({ actions: ['task.read', 'task.add'] });
const tasks = `*/api/v1/workspaces/${workspaceId}/tasks`;

function show(...items: Task[]) {
  server.use(http.get(tasks, () => Response.json({ items, next: null })));
  renderAt('/fi/plan', '/plan', <TaskSection workspace={workspace} />);
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('textbox', { name: /Mitä tehdään/ });

test('G22 a customer without tasks is told what they are for', async () => {
  show();
  expect(await screen.findByText(/Tehtäviä ei ole vielä/)).toBeVisible();
});

test('G22 open tasks are on top with who does them and by when, done ones folded away', async () => {
  show(
    aTask({ id: 'done', title: 'Vanha', state: 'DONE' }),
    aTask({ id: 'open', title: 'Uusi', dueOn: '2020-01-31' }),
  );
  const open = within(await screen.findByRole('article', { name: 'Uusi' }));
  expect(open.getByText('Sinun tehtäväsi')).toBeVisible();
  expect(open.getByText('Määräaika meni 31.1.2020')).toBeVisible();
  expect(open.getByRole('link', { name: 'Lataa kalenteriin: Uusi' })).toHaveAttribute(
    'href',
    `/api/v1/workspaces/${workspaceId}/tasks/open/calendar`,
  );
  expect(screen.getByText('Tehdyt ja tarpeettomat (1)')).toBeVisible();
});

test('G22 who marks a task as done says which version they have seen', async () => {
  let seen: string | null = null;
  show(aTask({ version: 3 }));
  server.use(
    http.put(`${tasks}/t1/state`, async ({ request }) => {
      seen = request.headers.get('If-Match');
      const done = aTask({ state: 'DONE', version: 4, changedAt: '2026-11-21T08:00:00Z' });
      server.use(http.get(tasks, () => Response.json({ items: [done], next: null })));
      return Response.json(done);
    }),
  );
  await screen.findByRole('article');
  await press('Merkitse tehdyksi');
  expect(await screen.findByText('Tehtävä on merkitty tehdyksi.')).toBeInTheDocument();
  expect(await screen.findByText('Kaikki tehtävät on hoidettu.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Tehtävät' })).toHaveFocus();
  expect(seen).toBe('"3"');
});

test('G22 what another has saved stands beside one’s own text, and the person chooses', async () => {
  const versions: (string | null)[] = [];
  show(aTask());
  server.use(
    http.put(`${tasks}/t1`, async ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      return versions.length === 1 ? problem(412, 'stale-version') : Response.json(aTask({ version: 2 }));
    }),
    http.get(`${tasks}/t1`, () => Response.json(aTask({ title: 'Elinan sanoin', version: 1 }))),
  );
  await screen.findByRole('article');
  await press('Muokkaa');
  await userEvent.clear(title());
  await userEvent.type(title(), 'Omin sanoin');
  await press('Tallenna');
  expect(await screen.findByText('Elina Esimerkki on muuttanut tätä samaan aikaan')).toBeVisible();
  expect(screen.getByText('Elinan sanoin')).toBeVisible();
  expect(title()).toHaveValue('Omin sanoin');

  await press('Tallenna omani');
  expect(await screen.findByRole('article')).toBeVisible();
  expect(versions).toEqual(['"0"', '"1"']);
});

test('a new task that lacks its title is told on top, and what the server remarks at its field', async () => {
  show();
  server.use(
    http.post(tasks, () =>
      problem(400, 'invalid-request', { errors: [{ pointer: '/dueOn', code: 'in-the-past' }] }),
    ),
  );
  await screen.findByText(/Tehtäviä ei ole vielä/);
  await press('Lisää tehtävä');
  expect(screen.getByRole('heading', { name: 'Uusi tehtävä' })).toHaveFocus();
  await press('Tallenna');
  expect(await screen.findByRole('heading', { name: 'Tarkista nämä kohdat' })).toHaveFocus();
  await userEvent.type(title(), 'Soita');
  await press('Tallenna');
  expect(await screen.findByText('Valitse päivä, joka ei ole vielä mennyt.')).toBeVisible();
  expect(screen.getByLabelText(/Viimeinen päivä/)).toHaveAccessibleDescription(/ei ole vielä mennyt/);
  expect(title()).toHaveValue('Soita');
});
