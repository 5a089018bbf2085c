import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import type { StaffMember } from '~/shared/api/types';
import { renderAt } from '~/test/render';
import { problem, server } from '~/test/server';
import { StaffList } from './StaffList';

const elina: StaffMember = {
  id: '01930000-0000-7000-8000-000000000101',
  name: 'Elina Esimerkki',
  title: 'Asiantuntija',
  email: 'elina.esimerkki@employment.example',
  roles: ['EXPERT'],
  state: 'ACTIVE',
  linkUntil: null,
  workspaces: 2,
  actions: ['staff.change'],
  version: 3,
};

test('G6 what another administrator has saved meanwhile is shown before it is overwritten', async () => {
  let now = elina;
  const matches: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/administration/staff', () => Response.json({ items: [now], next: null })),
    http.put('*/api/v1/administration/staff/*', async ({ request }) => {
      const match = request.headers.get('If-Match');
      matches.push(match);
      if (match !== `"${now.version}"`) return problem(412, 'stale-version');
      now = { ...now, ...((await request.json()) as Partial<StaffMember>), version: now.version + 1 };
      return Response.json(now);
    }),
  );
  const { queryClient } = renderAt(
    '/fi/administration/staff',
    '/administration/staff',
    <StaffList keeping={{}} />,
  );
  await userEvent.click(await screen.findByRole('button', { name: /Muuta/ }));
  const title = screen.getByRole('textbox', { name: /Tehtävänimike|Nimike/ });
  await userEvent.clear(title);
  await userEvent.type(title, 'Ohjaaja');
  now = { ...elina, name: 'Elina Esimerkki-Virtanen', version: 4 };
  // even when the list has come anew in the meantime
  await queryClient.invalidateQueries();
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));

  const conflict = await screen.findByText('Joku toinen on muuttanut tätä samaan aikaan');
  expect(conflict).toBeVisible();
  expect(screen.getByText('Elina Esimerkki-Virtanen')).toBeVisible();
  expect(title).toHaveValue('Ohjaaja');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna omani' }));
  await expect.poll(() => now.title).toBe('Ohjaaja');
  expect(matches).toEqual(['"3"', '"4"']);
});
