import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { expect, test } from 'vitest';
import type { ContactSettings, ContactSettingsWish } from '~/shared/api/types';
import { renderAt } from '~/test/render';
import { problem, server } from '~/test/server';
import { ContactSetupPage } from './ContactSetupPage';

const address = '*/api/v1/administration/contact-form';
const elina = { id: '01930000-0000-7000-8000-000000000101', name: 'Elina Esimerkki', title: 'Asiantuntija' };
const settings: ContactSettings = {
  recipient: '01930000-0000-7000-8000-000000000001',
  experts: [{ ...elina, handles: true }],
  frameAncestors: [],
  counts: [{ state: 'NEW', count: 2 }],
  overdue: 0,
  version: 3,
};

/** The server, which knows one site that it takes, and the page. */
function show() {
  const state = { settings, refuse: undefined as Response | undefined };
  const sent: { match: string | null; wish: ContactSettingsWish }[] = [];
  server.use(
    http.get(address, () => Response.json(state.settings)),
    http.put(address, async ({ request }) => {
      const wish = (await request.json()) as ContactSettingsWish;
      sent.push({ match: request.headers.get('If-Match'), wish });
      const { refuse } = state;
      state.refuse = undefined;
      if (refuse) return refuse;
      const experts = [{ ...elina, handles: wish.handlers.includes(elina.id) }];
      state.settings = {
        ...settings,
        experts,
        frameAncestors: wish.frameAncestors,
        version: state.settings.version + 1,
      };
      return Response.json(state.settings);
    }),
  );
  renderAt(
    '/fi/administration/contact-form',
    '/administration/contact-form',
    <ContactSetupPage navigation={null} />,
  );
  return { state, sent };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const site = (number: number) => screen.getByRole('textbox', { name: `Sivusto ${number}` });

test('G5 what the server says of a site stands at its row, and of a page’s address only the site is sent', async () => {
  const { state, sent } = show();
  await userEvent.click(await screen.findByRole('checkbox', { name: /Elina Esimerkki/ }));
  expect(screen.getByText(/Ketään ei ole valittu/)).toBeVisible();
  expect(screen.getByText(/Lisää ensin sivusto ja tallenna/)).toBeVisible();
  await press('Lisää sivusto');
  expect(site(1)).toHaveFocus();
  await press('Lisää sivusto');
  await userEvent.type(site(2), ' https://www.Esimerkki.fi/yhteystiedot?a=b');
  await press('Lisää sivusto');
  await userEvent.type(site(3), 'esimerkki');
  state.refuse = problem(400, 'invalid-request', {
    errors: [{ pointer: '/frameAncestors/1', code: 'invalid-origin' }],
  });
  await press('Tallenna');
  expect(await screen.findByRole('heading', { name: 'Tarkista nämä kohdat' })).toHaveFocus();
  expect(sent[0]).toEqual({
    match: '"3"',
    wish: { handlers: [], frameAncestors: ['https://www.esimerkki.fi', 'esimerkki'] },
  });
  expect(site(2)).toBeValid();
  expect(site(3)).toBeInvalid();
  expect(site(3)).toHaveAccessibleDescription('Kirjoita osoite muodossa https://www.esimerkki.fi.');

  await press('Poista Sivusto 3');
  expect(screen.queryByRole('textbox', { name: 'Sivusto 3' })).toBeNull();
  expect(screen.getByRole('group', { name: 'Sivustot, joilla lomake saa näkyä' })).toHaveFocus();
  await press('Tallenna');
  expect(await screen.findByDisplayValue(/<iframe/)).toHaveValue(
    [
      '<iframe',
      `  src="http://localhost:8080/fi/contact/embed/${settings.recipient}"`,
      '  title="Yhteydenottolomake"',
      '  width="100%"',
      '  height="1400"',
      '  style="border: 0"',
      '></iframe>',
    ].join('\n'),
  );
  expect(site(1)).toHaveValue('https://www.esimerkki.fi');
  // to be seen, and to be heard
  expect(screen.getAllByText('Asetukset on tallennettu.')).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Tallenna' })).toHaveFocus();
});

test('G5 what another administrator has saved meanwhile is not overwritten unseen', async () => {
  const { state, sent } = show();
  await screen.findByRole('checkbox', { name: /Elina Esimerkki/ });
  await press('Lisää sivusto');
  await userEvent.type(site(1), 'https://www.esimerkki.fi');
  state.refuse = problem(412, 'stale-version');
  state.settings = { ...settings, frameAncestors: ['https://toinen.example'], version: 7 };
  await press('Tallenna');
  expect(await screen.findByText('Joku toinen on muuttanut tätä samaan aikaan')).toBeVisible();
  expect(screen.getByText('https://toinen.example')).toBeVisible();
  expect(site(1)).toHaveValue('https://www.esimerkki.fi');
  await press('Tallenna omani');
  expect(await screen.findAllByText('Asetukset on tallennettu.')).not.toHaveLength(0);
  expect(sent.map(({ match }) => match)).toEqual(['"3"', '"7"']);
});

test('G5 what another administrator has saved meanwhile can be kept', async () => {
  const { state, sent } = show();
  await screen.findByRole('checkbox', { name: /Elina Esimerkki/ });
  await press('Lisää sivusto');
  await userEvent.type(site(1), 'https://www.esimerkki.fi');
  state.refuse = problem(412, 'stale-version');
  state.settings = { ...settings, frameAncestors: ['https://toinen.example'], version: 7 };
  await press('Tallenna');
  await userEvent.click(await screen.findByRole('button', { name: 'Pidä tallessa oleva' }));
  expect(site(1)).toHaveValue('https://toinen.example');
  expect(document.body).not.toHaveFocus();
  await press('Tallenna');
  expect(await screen.findAllByText('Asetukset on tallennettu.')).not.toHaveLength(0);
  expect(sent.at(-1)).toEqual({
    match: '"7"',
    wish: { handlers: [elina.id], frameAncestors: ['https://toinen.example'] },
  });
});
