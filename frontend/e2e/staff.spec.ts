import type { Page } from '@playwright/test';
import { words as serviceWords } from '~/features/service/words/words';
import { expectAccessible, expectPage } from './support/accessible';
import { emailTo, linkIn, newAddress } from './support/mail';
import { newcomers, serviceAdministrator } from './support/people';
import { chooseMember, logInAsExpert, openWorkspace, press } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const { directory, staff, administration } = words.fi;
const form = directory.form;
const { terms } = serviceWords.fi;
const name = 'Mallilan opintotori';

test('G23 a provider joins: its administrator and an expert come in by links; the expert goes at once', async ({
  device,
}) => {
  const sami = await device({ refusals: [/^400 PUT .*\/leaving$/] });
  const administrator = await device();
  const expert = await device({ width: 390, refusals: [/^401 \w+ \/api\/v1\//] });
  const addresses = { administrator: newAddress('newcomer.example'), expert: newAddress('newcomer.example') };

  await test.step('the service administrator adds the provider and its administrator', async () => {
    await logInAsExpert(sami, serviceAdministrator);
    await sami.goto('/fi/administration/providers');
    await sami.getByRole('link', { name: directory.keep.add }).click();
    await press(sami, form.save);
    await expect(sami.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
    await expectAccessible(sami);
    for (const [label, value] of [
      [form.nameFi, name],
      [form.nameSv, 'Mallila studietorg'],
      [form.nameEn, 'Mallila Study Square'],
      [form.privacyNotice, 'https://newcomer.example/tietosuoja'],
      [form.dataProtectionEmail, 'tietosuoja@newcomer.example'],
    ] as const) {
      await sami.getByLabel(label, { exact: true }).fill(value);
    }
    await sami.getByLabel(form.email, { exact: true }).fill('neuvonta@newcomer.example');
    await sami.getByLabel(form.municipality, { exact: true }).selectOption('Turku');
    await press(sami, form.addMunicipality);
    await press(sami, form.save);
    await expectPage(sami, 'fi', name);
    await press(sami, staff.add.administrators);
    await write(sami, 'Niilo Neuvoja', 'Pääkäyttäjä', addresses.administrator);
    await expect(sami.getByText(staff.state.INVITED)).toBeVisible();
    await expectAccessible(sami);
  });

  await test.step('everybody finds it', async () => {
    const anybody = await device({ width: 390 });
    await anybody.goto('/fi/providers');
    await anybody.getByLabel(directory.search.municipality).selectOption('Turku');
    await press(anybody, directory.search.go);
    await anybody.getByRole('link', { name }).click();
    await expectPage(anybody, 'fi', name);
    await expect(anybody.getByRole('link', { name: 'tietosuoja@newcomer.example' })).toBeVisible();
    await expectAccessible(anybody);
  });

  await test.step('it is told to leave, and stays after all', async () => {
    await leave(1);
    await expect(sami.getByText(words.fi.fieldErrors.tooSoon)).toBeVisible();
    await expectAccessible(sami);
    await leave(40);
    await expect(sami.getByRole('button', { name: directory.leaving.stay })).toBeVisible();
    await expectAccessible(sami);
    await press(sami, directory.leaving.stay);
    await expect(sami.getByLabel(directory.leaving.lastDay)).toBeVisible();
  });

  await test.step('the administrator comes in by the link, and adds an expert', async () => {
    await comeIn(administrator, addresses.administrator, newcomers.niilo);
    await administrator.goto('/fi/administration/staff');
    await press(administrator, staff.add.staff);
    await expectAccessible(administrator);
    await write(administrator, 'Tuuli Tulokas', 'Opinto-ohjaaja', addresses.expert);
    await expect(row(administrator).getByText(staff.state.INVITED)).toBeVisible();
  });

  await test.step('the expert comes in; the link works once', async () => {
    const link = await comeIn(expert, addresses.expert, newcomers.tuuli);
    await openWorkspace(expert, { customerName: 'Uusi Asiakas' });
    const other = await device({ refusals: [/^410 POST \/api\/v1\/staff-link-visits$/] });
    await other.goto(link);
    await expectPage(other, 'fi', staff.link.endedTitle);
  });

  await test.step('the expert is gone: out at once, and the workspace waits for another expert', async () => {
    await administrator.reload();
    await expect(row(administrator).getByText(staff.workspaces_one)).toBeVisible();
    await row(administrator).getByRole('button', { name: staff.step.disabling.button }).click();
    await expectAccessible(administrator);
    await administrator.getByRole('dialog').getByRole('button', { name: staff.step.disabling.go }).click();
    await expect(row(administrator).getByText(staff.state.DISABLED)).toBeVisible();
    await expect(row(administrator).getByRole('button', { name: staff.step.enabling.button })).toBeVisible();
    await expectAccessible(administrator);
    await expert.waitForURL('**/session-expired');
    await administrator.goto('/fi/administration');
    await expect(administrator.getByText(administration.workspaces.orphaned)).toBeVisible();
  });

  async function leave(days: number) {
    const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await sami.getByLabel(directory.leaving.lastDay).fill(day);
    await press(sami, directory.leaving.go);
    await sami.getByRole('dialog').getByRole('button', { name: directory.leaving.go }).click();
  }
});

const row = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Tuuli Tulokas' });

async function write(page: Page, person: string, title: string, email: string): Promise<void> {
  await page.getByLabel(staff.form.name, { exact: true }).fill(person);
  await page.getByLabel(staff.form.title).fill(title);
  await page.getByLabel(staff.form.email).fill(email);
  await press(page, staff.form.submit);
  await expect(
    page.getByRole('status').getByText(fill(staff.form.added, { name: person, email })),
  ).toBeAttached();
}

/** Follows the link of the letter, logs in at the organisation's provider and accepts the terms. */
async function comeIn(page: Page, address: string, subject: string): Promise<string> {
  const link = linkIn(await emailTo(address));
  await page.goto(link);
  await expectPage(page, 'fi', staff.link.title);
  await expect(page.getByText(name)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: staff.link.logIn }).click();
  await chooseMember(page, subject);
  await press(page, terms.accept);
  await expect(page.getByRole('heading', { name: terms.title, level: 1 })).toHaveCount(0);
  return link;
}
