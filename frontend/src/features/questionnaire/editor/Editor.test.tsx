import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import type { DefinedQuestionnaire } from '~/shared/api/types';
import { renderAt } from '~/test/render';
import { problem, server } from '~/test/server';
import type { FhirQuestionnaire } from '../form/fhir';
import QuestionnairePage from '../QuestionnairePage';

const id = '0197a2f0-0000-7000-8000-00000000d001';
const address = `*/api/v1/questionnaires/${id}`;

const draft = (version: number, definition: FhirQuestionnaire): DefinedQuestionnaire => ({
  questionnaire: {
    id,
    url: 'urn:example:one',
    formVersion: 1,
    state: 'draft',
    ownerId: null,
    purpose: 'GUIDANCE',
    title: { fi: 'Kysely', sv: '', en: '' },
    usedForStatistics: false,
    questions: 0,
    faults: [{ path: 'item[0].item[0].text', code: 'missing-sv' }],
    changedAt: '2026-11-25T10:00:00Z',
    activatedAt: null,
    retiredAt: null,
    version,
    actions: ['questionnaire.replace', 'questionnaire.delete', 'questionnaire.activate'],
  },
  definition,
});

const definition: FhirQuestionnaire = {
  resourceType: 'Questionnaire',
  title: 'Kysely',
  code: [{ system: 'urn:opastin:questionnaire-purpose', code: 'guidance' }],
  item: [
    {
      linkId: 'page',
      type: 'group',
      text: 'Sivu',
      item: [{ linkId: 'q1', type: 'boolean', text: 'Onko näin?' }],
    },
  ],
};

function show() {
  const sent: { version: string | null; definition: FhirQuestionnaire }[] = [];
  server.use(
    http.get(address, () => Response.json(draft(0, definition))),
    http.put(address, async ({ request }) => {
      const body = (await request.json()) as FhirQuestionnaire;
      sent.push({ version: request.headers.get('If-Match'), definition: body });
      return Response.json(draft(sent.length, body));
    }),
  );
  renderAt(`/fi/${id}`, '/:questionnaireId', <QuestionnairePage />);
  return sent;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('G8 a fault leads to its place, and what is changed shows in the preview before it is saved', async () => {
  const sent = show();
  await userEvent.click(await screen.findByRole('button', { name: 'Ruotsinkielinen teksti puuttuu.' }));
  const texts = screen.getByRole('group', { name: 'Kysymys' });
  await userEvent.type(within(texts).getByLabelText(/ruotsi/), 'Är det så?');
  await userEvent.click(screen.getByRole('radio', { name: 'ruotsi' }));
  expect(screen.getByRole('group', { name: 'Är det så?' })).toBeVisible();
  expect(sent).toEqual([]);
  await press('Tallenna luonnos');
  expect(await screen.findByText('Kaikki muutokset on tallennettu.')).toBeVisible();
  expect(sent[0]?.version).toBe('"0"');
  expect(sent[0]?.definition.item?.[0]?.item?.[0]?._text?.extension?.[0]?.extension?.[1]?.valueString).toBe(
    'Är det så?',
  );
  await press('Alemmas: Onko näin?');
  await press('Tallenna luonnos');
  expect(await screen.findByText('Kaikki muutokset on tallennettu.')).toBeVisible();
  expect(sent[1]?.version).toBe('"1"');
  expect(sent[1]?.definition.item?.map(({ linkId }) => linkId)).toEqual(['page', 'q1']);
});

test('G8 a condition looks back to an earlier question', async () => {
  const sent = show();
  await screen.findByRole('heading', { name: 'Muokkaus' });
  await press('Lisää kysymys: Sivu');
  await press('Lisää ehto');
  expect(screen.getByRole('combobox', { name: 'Kysymys' })).toHaveDisplayValue('Onko näin?');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Vastaus' }), 'ei');
  await press('Tallenna luonnos');
  expect(await screen.findByText('Kaikki muutokset on tallennettu.')).toBeVisible();
  expect(sent[0]?.definition.item?.[0]?.item?.[1]?.enableWhen).toEqual([
    { question: 'q1', operator: '=', answerBoolean: false },
  ]);
});

test('G8 when somebody else has changed the draft, nothing is overwritten and nothing lost', async () => {
  show();
  server.use(http.put(address, () => problem(412, 'stale-version')));
  await screen.findByRole('heading', { name: 'Muokkaus' });
  const name = screen.getByRole('group', { name: 'Kyselyn nimi' });
  await userEvent.type(within(name).getByLabelText(/englanti/), 'Mine');
  await press('Tallenna luonnos');
  expect(await screen.findByText(/samaan aikaan/)).toBeVisible();
  expect(within(name).getByLabelText(/englanti/)).toHaveValue('Mine');
  expect(screen.getByText('Muutoksia ei ole vielä tallennettu.')).toBeVisible();
});
