import type { Page } from '@playwright/test';
import { expectAccessible, expectPage } from './support/accessible';
import { emailsTo } from './support/mail';
import { customers, experts } from './support/people';
import { inSharedWorkspace, message, press, writeMessage } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const texts = words.fi;
const bell = texts.notification;

/** What other tests have told this person is no news here. */
async function seeAll(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const answer = await fetch('/api/v1/notifications/seen', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Opastin': '1' },
      body: JSON.stringify({ until: new Date().toISOString() }),
    });
    return answer.status;
  });
  expect(status).toBe(200);
  await page.reload();
}

test('G20 the bell rings live on every page and device, leads there, and falls silent when seen', async ({
  device,
}) => {
  const expert = await device();
  const customer = await device({ width: 390 });
  const { id } = await inSharedWorkspace(expert, customer, experts.olga, customers.leo);
  await seeAll(customer);
  await customer.getByRole('link', { name: texts.common.settings }).click();
  const link = customer.getByRole('link', { name: new RegExp(`^${bell.title}`) });
  await expect(link).toHaveText(bell.title);

  await writeMessage(expert, id, 'Salainen viesti.');
  await expect(link).toContainText('(1 uusi ilmoitus)');
  await expectAccessible(customer);
  await link.focus();
  await customer.keyboard.press('Enter');
  await expectPage(customer, 'fi', bell.title);
  const first = customer.getByRole('listitem').filter({ hasText: bell.kinds.NEW_MESSAGE }).first();
  await expect(first).toContainText(experts.olga.name);
  await expect(first).toContainText(bell.isNew);
  await expect(customer.getByRole('main')).not.toContainText('Salainen');
  await expect(link).toHaveText(bell.title);
  await expectAccessible(customer);

  await first.getByRole('link').click();
  await expect(message(customer, 'Salainen viesti.')).toBeVisible();
});

test('G20 an e-mail that has been chosen off is not sent, and the bell still rings', async ({ device }) => {
  const expert = await device();
  const customer = await device();
  const { id, email } = await inSharedWorkspace(expert, customer, experts.olga, customers.leo);
  await seeAll(customer);
  await customer.getByRole('link', { name: texts.common.settings }).click();
  await customer.getByRole('checkbox', { name: bell.kinds.NEW_MESSAGE }).uncheck();
  await press(customer, bell.emails.save);
  await expect(customer.getByText(bell.emails.saved)).toBeVisible();
  await expect(customer.getByRole('button', { name: bell.emails.save })).toBeFocused();
  await expectAccessible(customer);

  await writeMessage(expert, id, 'Tästä ei tule sähköpostia.');
  await expect(customer.getByRole('link', { name: new RegExp(`^${bell.title}`) })).toContainText('1');
  await customer.reload();
  await expect(customer.getByRole('checkbox', { name: bell.kinds.NEW_MESSAGE })).not.toBeChecked();
  expect((await emailsTo(email)).map(({ subject }) => subject)).not.toContain(
    'Sinulle on uusi viesti Opastimessa',
  );
  await customer.getByRole('checkbox', { name: bell.kinds.NEW_MESSAGE }).check();
  await press(customer, bell.emails.save);
  await expect(customer.getByText(bell.emails.saved)).toBeVisible();
});

test('G20 a message is taken back: its text goes everywhere, a trace stays; whose turn it is follows', async ({
  device,
}) => {
  const expert = await device();
  const customer = await device({ width: 390 });
  const { id } = await inSharedWorkspace(expert, customer, experts.olga, customers.leo);
  await writeMessage(expert, id, 'Väärälle henkilölle.');
  await expect(message(customer, 'Väärälle henkilölle.')).toBeVisible();
  await expect(customer.getByText(texts.message.turn.you)).toBeVisible();
  await expect(expert.getByText(texts.message.turn.CUSTOMER)).toBeVisible();

  await press(expert, texts.message.retract.button);
  await expectAccessible(expert);
  await expert.getByRole('dialog').getByRole('button', { name: texts.message.retract.go }).click();
  await expect(message(expert, 'Kirjoittaja perui viestin')).toBeVisible();
  await expect(message(customer, 'Kirjoittaja perui viestin')).toBeVisible();
  await expect(customer.getByText('Väärälle henkilölle.')).toHaveCount(0);

  await press(customer, texts.message.turn.noAnswer);
  await expect(expert.getByText(texts.message.turn.nobody)).toBeVisible();
  await expectAccessible(customer);
});
