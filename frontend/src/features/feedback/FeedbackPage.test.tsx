import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import type { FeedbackOccasion } from '~/shared/api/types';
import { renderAt } from '~/test/render';
import { workspaceId } from '~/test/samples';
import { problem, server } from '~/test/server';
import FeedbackPage from './FeedbackPage';

const questionnaire = JSON.parse(
  readFileSync(resolve('../backend/src/main/resources/questionnaires/guidance-feedback-2.json'), 'utf8'),
) as object;
const address = `*/api/v1/workspaces/${workspaceId}/feedback`;
const closing: FeedbackOccasion = {
  kind: 'CLOSING',
  appointmentId: null,
  start: null,
  closedOn: '2026-11-20',
};
const meeting: FeedbackOccasion = {
  kind: 'MEETING',
  appointmentId: 'a1',
  start: '2026-11-10T07:30:00Z',
  closedOn: null,
};
const form = { name: /Kuinka hyvin ohjaus vastasi/ };

function show(items: FeedbackOccasion[], search = '') {
  const state = { items };
  server.use(http.get(address, () => Response.json({ questionnaire, items: state.items })));
  renderAt(
    `/fi/workspaces/${workspaceId}/feedback${search}`,
    '/workspaces/:workspaceId/feedback',
    <FeedbackPage />,
  );
  return state;
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Lähetä palaute' }));

test('G8 of several occasions one is chosen, answered and given; what is left can be given then', async () => {
  const bodies: unknown[] = [];
  const state = show([closing, meeting]);
  server.use(
    http.put(`${address}/appointments/a1`, async ({ request }) => {
      bodies.push(await request.json());
      state.items = [closing];
      return new Response(null, { status: 204 });
    }),
  );
  await userEvent.click(await screen.findByRole('link', { name: 'Tapaaminen 10.11.2026 klo 9.30' }));
  await send();
  expect(await screen.findByRole('heading', { name: 'Tarkista nämä kohdat' })).toHaveFocus();
  expect(bodies).toEqual([]);
  await userEvent.click(within(screen.getByRole('group', form)).getByRole('radio', { name: /^9/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Sain tietoa' }));
  await send();
  expect(await screen.findByRole('heading', { name: 'Kiitos palautteestasi' })).toHaveFocus();
  expect(bodies).toEqual([
    {
      answers: {
        'feedback.need': [{ valueDecimal: 9 }],
        'feedback.helped': [{ valueCoding: 'information' }],
      },
    },
  ]);
  await userEvent.click(await screen.findByRole('link', { name: 'Ohjaus, joka päättyi 20.11.2026' }));
  expect(within(screen.getByRole('group', form)).getByRole('radio', { name: /^9/ })).not.toBeChecked();
});

test('G8 what has been given meanwhile on another device is told, and what is gone is not asked', async () => {
  show([closing], '?on=closing');
  server.use(http.put(`${address}/closing`, () => problem(409, 'not-possible-now')));
  const need = await screen.findByRole('group', form);
  await userEvent.click(within(need).getByRole('radio', { name: /^3/ }));
  await send();
  expect(await screen.findByText(/on jo annettu palaute/)).toBeVisible();
});

test('G8 where nothing waits for feedback, the page says when there will be', async () => {
  show([], '?on=a1');
  expect(await screen.findByText(/Nyt ei ole mitään/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
