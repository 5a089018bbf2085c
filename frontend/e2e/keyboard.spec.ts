import type { Page } from '@playwright/test';
import { expectAccessible, expectPage } from './support/accessible';
import { customers, experts } from './support/people';
import { composer, inSharedWorkspace, logInAsExpert, message, openWorkspace } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

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

async function tabTo(page: Page, goal: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(goal).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}
