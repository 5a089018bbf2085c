import type { Page } from '@playwright/test';
import { expectAccessible, expectPage } from './support/accessible';
import { customers, experts } from './support/people';
import { composer, inSharedWorkspace, logInAsExpert, message, openWorkspace } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const texts = words.fi;

test('G16 the customer reads, writes and sends with the keyboard alone', async ({ device }) => {
  const expert = await device();
  const customer = await device();
  await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  await customer.reload();
  await expect(composer(customer)).toBeVisible();

  await customer.keyboard.press('Tab');
  const skip = customer.getByRole('link', { name: texts.common.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await expectAccessible(customer);
  await customer.keyboard.press('Enter');
  await expect(customer.getByRole('main')).toBeFocused();

  await tabTo(customer, composer(customer));
  await customer.keyboard.type('Kirjoitan ilman hiirtä.');
  await tabTo(customer, customer.getByRole('button', { name: texts.message.composer.send }));
  await customer.keyboard.press('Enter');
  await expect(message(customer, 'Kirjoitan ilman hiirtä.')).toBeVisible();
  await expect(message(expert, 'Kirjoitan ilman hiirtä.')).toBeVisible();
});

test('G16 the focus goes to the heading of a new page, and to the content on a jump', async ({ device }) => {
  const expert = await device();
  await logInAsExpert(expert, experts.elina);
  await tabTo(expert, expert.getByRole('link', { name: texts.common.settings }));
  await expert.keyboard.press('Enter');
  await expectPage(expert, 'fi', texts.identity.settings.title);
  await expect(expert.getByRole('heading', { level: 1 })).toBeFocused();
});

test('G16 a dialog takes the focus, closes with Escape and gives the focus back', async ({ device }) => {
  const expert = await device();
  await logInAsExpert(expert, experts.elina);
  const { id } = await openWorkspace(expert, { customerName: 'Näppäimistön Käyttäjä' });
  await expert.goto(`/fi/workspaces/${id}`);

  const revoke = expert.getByRole('button', { name: texts.invitation.revoke.button });
  await tabTo(expert, revoke);
  await expert.keyboard.press('Enter');
  const dialog = expert.getByRole('dialog', { name: texts.invitation.revoke.title });
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await expectAccessible(expert);
  await expert.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(revoke).toBeFocused();
});

test('G7 G12 G16 by keyboard: propose, consent, withdraw, close, take everything along; the focus never gets lost', async ({
  device,
}) => {
  const expert = await device();
  const customer = await device();
  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  const { propose, decision, details, requests, withdraw } = texts.consent;

  await expert.goto(`/fi/workspaces/${id}/people`);
  await go(expert, expert.getByRole('link', { name: texts.consent.people.propose }));
  await expect(expert.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(expert.getByRole('radio', { name: experts.elina.name })).toHaveCount(0);
  await tabTo(expert, expert.getByRole('radio', { name: experts.henrik.name }));
  await expert.keyboard.press('Space');
  await tabTo(expert, expert.getByLabel(propose.reason));
  await expert.keyboard.type('Auttaa arjen asioissa.');
  await go(expert, expert.getByRole('button', { name: propose.submit }));
  await expect(expert.getByRole('heading', { level: 1 })).toBeFocused();

  await go(customer, customer.getByRole('link', { name: requests.decide }));
  await expect(customer.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(customer, customer.getByRole('radio', { name: decision.scopeAll }));
  await customer.keyboard.press('Space');
  await go(customer, customer.getByRole('button', { name: decision.accept }));
  const consent = customer.getByRole('heading', { level: 2, name: new RegExp(experts.henrik.name) });
  await expect(customer.getByRole('button', { name: withdraw.button })).toBeVisible();
  await expect(consent).toBeFocused();
  await expect(customer.getByRole('status').filter({ hasText: decision.accepted })).toBeAttached();
  await go(customer, customer.getByRole('button', { name: withdraw.button }));
  await go(customer, customer.getByRole('dialog').getByRole('button', { name: withdraw.go }));
  await expect(customer.getByText(details.states.inactive)).toBeVisible();
  await expect(consent).toBeFocused();

  await expert.goto(`/fi/workspaces/${id}/storage`);
  const { close, daysTitle } = texts.workspace.storage;
  await go(expert, expert.getByRole('button', { name: close.button }));
  await go(expert, expert.getByRole('dialog').getByRole('button', { name: close.go }));
  await expect(expert.getByRole('button', { name: close.button })).toHaveCount(0);
  await expect(expert.getByRole('heading', { name: daysTitle })).toBeFocused();

  await customer.goto(`/fi/workspaces/${id}/storage`);
  const download = customer.waitForEvent('download');
  await go(customer, customer.getByRole('link', { name: texts.archive.download.button }));
  expect((await download).suggestedFilename()).toMatch(/\.zip$/);
});

test('G16 files are added and removed by keyboard', async ({ device }) => {
  const expert = await device();
  const customer = await device({ width: 390 });
  await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  const choosing = customer.waitForEvent('filechooser');
  await go(customer, customer.getByRole('button', { name: texts.attachment.add }));
  const file = { name: 'muistio.txt', mimeType: 'text/plain', buffer: Buffer.from('Muistiinpanoja.') };
  await (await choosing).setFiles(file);
  const remove = customer.getByRole('button', {
    name: fill(texts.attachment.removeFile, { name: file.name }),
  });
  await expect(remove).toBeVisible();
  await remove.focus();
  await customer.keyboard.press('Enter');
  await expect(remove).toHaveCount(0);
  await expect(customer.getByRole('heading', { name: texts.attachment.title })).toBeFocused();
});

/** Goes there with Tab and presses Enter. */
async function go(page: Page, goal: ReturnType<Page['getByRole']>): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, goal: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}
