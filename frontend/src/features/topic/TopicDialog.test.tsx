import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import type { WorkspaceTopics as Chosen } from '~/shared/api/types';
import { renderAt } from '~/test/render';
import { aWorkspace, workspaceId } from '~/test/samples';
import { problem, server } from '~/test/server';
import { WorkspaceTopics } from './WorkspaceTopics';

const topic = (id: string, name: string, active = true) => ({
  id,
  code: id,
  name: { fi: name, sv: name, en: name },
  active,
  version: 0,
});
const list = [topic('health', 'Terveys'), topic('studies', 'Opiskelu'), topic('old', 'Vanha', false)];
const address = `*/api/v1/workspaces/${workspaceId}/topics`;

function show(chosen: Chosen, standing: 'CUSTOMER' | 'FOUNDER' = 'FOUNDER') {
  const state = { chosen };
  server.use(
    http.get('*/api/v1/topics', () => Response.json({ items: list, version: 3 })),
    http.get(address, () => Response.json(state.chosen)),
  );
  renderAt('/fi/plan', '/plan', <WorkspaceTopics workspace={aWorkspace({ standing })} />);
  return state;
}

const chosen = (version: number, ...ids: string[]): Chosen => ({
  topics: list.filter(({ id }) => ids.includes(id)).map(({ version: _, ...rest }) => rest),
  version,
  actions: ['workspace-topics.read', 'workspace-topics.choose'],
});
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('G19 an expert changes the topics; what has been retired is not offered', async () => {
  const bodies: unknown[] = [];
  show(chosen(4, 'health'));
  server.use(
    http.put(address, async ({ request }) => {
      bodies.push([request.headers.get('If-Match'), await request.json()]);
      return Response.json(chosen(5, 'studies'));
    }),
  );
  expect(await screen.findByText('Terveys')).toBeVisible();
  await press('Muuta aiheita');
  expect(await screen.findByRole('checkbox', { name: 'Terveys' })).toBeChecked();
  expect(screen.queryByRole('checkbox', { name: /Vanha/ })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Terveys' }));
  await press('Tallenna aiheet');
  expect(screen.getByText('Valitse ainakin yksi aihe.')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Opiskelu' }));
  await press('Tallenna aiheet');
  expect(await screen.findByText('Aiheet on tallennettu.')).toBeInTheDocument();
  expect(bodies).toEqual([['"4"', { topics: ['studies'] }]]);
});

test('G19 a choice made meanwhile by another expert is shown, and one’s own is kept', async () => {
  const versions: (string | null)[] = [];
  const state = show(chosen(4, 'health'));
  server.use(
    http.put(address, ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      if (versions.length > 1) return Response.json(chosen(6, 'health', 'studies'));
      state.chosen = chosen(5, 'old');
      return problem(412, 'stale-version');
    }),
  );
  await screen.findByText('Terveys');
  await press('Muuta aiheita');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Opiskelu' }));
  await press('Tallenna aiheet');
  expect(await screen.findByText(/Nyt tallessa: Vanha/)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Terveys' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Opiskelu' })).toBeChecked();
  await press('Tallenna aiheet');
  expect(await screen.findByText('Aiheet on tallennettu.')).toBeInTheDocument();
  expect(versions).toEqual(['"4"', '"5"']);
});
