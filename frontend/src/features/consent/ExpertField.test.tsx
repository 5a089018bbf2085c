import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { useSession } from '~/shared/auth/session';
import { renderAt } from '~/test/render';
import { aSession, workspaceId } from '~/test/samples';
import { server } from '~/test/server';
import { HandoverForm } from './HandoverForm';

const expert = (accountId: string, name: string) => ({
  accountId,
  name,
  title: 'Asiantuntija',
  organisation: { fi: 'Malliopisto', sv: '', en: '' },
  sector: 'EDUCATION',
});
const elina = expert('0198f000-0000-7000-8000-0000000000e1', 'Elina Esimerkki');
const markus = expert('0198f000-0000-7000-8000-0000000000e2', 'Markus Malli');

function SignedIn() {
  return useSession().data ? <HandoverForm workspaceId={workspaceId} provider="p" /> : null;
}

test('G7 nobody is proposed who is not among those that are shown', async () => {
  let proposed = 0;
  server.use(
    http.get('*/api/v1/session', () => Response.json(aSession())),
    http.get('*/api/v1/experts', ({ request }) => {
      const words = new URL(request.url).searchParams.get('q') ?? '';
      return Response.json({ items: [elina, markus].filter(({ name }) => name.includes(words)), next: null });
    }),
    http.post('*/handovers', () => {
      proposed += 1;
      return Response.json({}, { status: 201 });
    }),
  );
  renderAt('/fi/x', '/x', <SignedIn />);
  await userEvent.click(await screen.findByRole('radio', { name: /Elina/ }));
  await userEvent.type(screen.getByRole('searchbox'), 'Markus');
  await screen.findByText('Haulla löytyi yksi asiantuntija.');
  await userEvent.type(screen.getByRole('textbox', { name: /Miksi/ }), 'Jatkaa ohjausta');
  await userEvent.click(screen.getByRole('button', { name: 'Lähetä ehdotus' }));
  expect(await screen.findByRole('link', { name: /^Asiantuntija/ })).toBeVisible();
  expect(proposed).toBe(0);
});
