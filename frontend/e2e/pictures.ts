import type { Page } from '@playwright/test';
import { words as serviceWords } from '~/features/service/words/words';
import { emailTo, linkIn, newAddress } from './support/mail';
import { customers, experts } from './support/people';
import {
  acceptInvitation,
  composer,
  identifyAs,
  inSharedWorkspace,
  message,
  openWorkspace,
  press,
  writeMessage,
} from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

/** The pictures of the README: `npm run pictures`. */
const folder = new URL('../../docs/pictures/', import.meta.url).pathname;

const conversation = [
  ['customer', 'Hei Elina! Kiitos eilisestä. Luin ohjeet, mutta en ole varma, mistä aloittaisin.'],
  [
    'expert',
    'Hei Aino! Aloitetaan rauhassa siitä, missä viihdyit edellisessä työssäsi. Mikä siinä oli parasta?',
  ],
  [
    'customer',
    'Pidin eniten asiakkaiden neuvomisesta. Olen miettinyt lähihoitajan opintoja, mutta pelkään, ettei niihin pääse enää tässä iässä.',
  ],
  [
    'expert',
    'Hyvä ajatus, eikä ikä ole este: hakijoista noin puolet on yli 30-vuotiaita.\n\nKatso hakuajat tästä: https://opintopolku.fi\nSovitaan sen jälkeen, mitä haet.',
  ],
] as const;

test('pictures', async ({ device }) => {
  const expert = await device();
  const customer = await device({ width: 390 });

  await customer.goto('/fi');
  await take(customer, 'front-page-phone', words.fi.service.front.title);
  await expert.goto('/fi');
  await take(expert, 'front-page', words.fi.service.front.title);

  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  for (const [who, text] of conversation) await writeMessage(who === 'expert' ? expert : customer, id, text);
  await expect(message(customer, conversation[3][1])).toBeVisible();
  await composer(customer).fill('Kiitos, katson tänään!');
  await expect(customer.getByText(words.fi.message.draft.saved)).toBeVisible();
  await customer.reload();
  await expect(composer(customer)).toHaveValue('Kiitos, katson tänään!');
  await take(customer, 'workspace-phone', experts.elina.name);

  await openWorkspace(expert, {
    customerName: 'Siiri Lindström',
    customerEmail: newAddress('undeliverable.example'),
  });
  const leo = await openWorkspace(expert, { customerName: 'Leo Nieminen' });
  const leoPage = await device();
  await acceptInvitation(leoPage, linkIn(await emailTo(leo.email)), customers.leo);
  const eero = await openWorkspace(expert, {
    customerName: customers.eero.name,
    personalIdentityCode: customers.eero.code,
  });
  const phone = await device({ width: 390 });
  await phone.goto(linkIn(await emailTo(eero.email)));
  await expect(phone.getByRole('link', { name: words.fi.invitation.page.accept })).toBeVisible();
  await take(phone, 'invitation-phone', words.fi.invitation.page.title);
  await phone.getByRole('link', { name: words.fi.invitation.page.accept }).click();
  await identifyAs(phone, customers.eero.button);
  await phone.waitForURL('**/workspaces');
  await press(phone, serviceWords.fi.terms.accept);
  await writeMessage(phone, eero.id, 'Hei! Minulle sopisi keskiviikko.');
  await openWorkspace(expert, { customerName: 'Noora Niemi' });

  await expect(message(expert, conversation[2][1])).toBeVisible();
  await expert.goto(`/fi/workspaces/${id}`);
  await expect(message(expert, conversation[2][1])).toBeVisible();
  await take(expert, 'workspace', customers.aino.name);
  await expert.getByRole('main').getByRole('link', { name: words.fi.common.workspaces }).click();
  await expect(expert.getByText(words.fi.workspace.list.state.UNDELIVERABLE)).toBeVisible();
  await take(expert, 'list', words.fi.workspace.list.title);
  await press(expert, words.fi.common.logOut);
});

async function take(page: Page, name: string, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
    window.scrollTo(0, 0);
  });
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled', caret: 'hide' });
}
