import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { customers, experts } from './support/people';
import { inSharedWorkspace, press, writeMessage } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const texts = words.fi.accesslog;

test('T24 the customer sees what the expert has done, filters the log, and takes it along', async ({
  device,
}) => {
  const expert = await device();
  const customer = await device({ width: 390 });
  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  await writeMessage(expert, id, 'Tervetuloa!');
  await expect(expert.getByRole('link', { name: texts.title })).toHaveCount(0);

  await customer.getByRole('link', { name: texts.title }).click();
  await expect(customer.getByRole('heading', { level: 2, name: texts.title, exact: true })).toBeVisible();
  const read = entry(customer, `${experts.elina.name} ${texts.action.message.read}`);
  await expect(read).toContainText(texts.role.FOUNDER);
  await expect(read).toContainText(experts.elina.organisation.fi);
  await expect(read).toContainText(texts.ground.FOUNDER);
  await expect(entry(customer, `${experts.elina.name} ${texts.action.message.post}`)).toHaveCount(1);
  await expect(entry(customer, `${customers.aino.name} ${texts.action['access-log'].read}`)).toHaveCount(1);
  await expectAccessible(customer);

  await customer.getByText(texts.filter.title).click();
  await customer.getByLabel(texts.filter.person, { exact: true }).selectOption(customers.aino.name);
  await expect(read).toHaveCount(0);
  await customer.getByLabel(texts.filter.kind, { exact: true }).selectOption('WROTE');
  await expect(customer.getByText(texts.list.nothing)).toBeVisible();
  await expect(customer.getByText(fill(texts.filter.active_other, { count: 2 }))).toBeVisible();
  await expectAccessible(customer);
  await press(customer, texts.filter.clear);
  await expect(read).toHaveCount(1);

  const table = await download(customer, texts.download.csv);
  expect(table.startsWith('\uFEFF')).toBe(true);
  expect(table).toContain(`"${experts.elina.name}","${texts.role.FOUNDER}"`);
  const data = JSON.parse(await download(customer, texts.download.json));
  expect(data.items.map(({ action }: { action: string }) => action)).toContain('message.read');
});

test('T24 the log by keyboard alone, in Swedish, on a wide screen', async ({ device }) => {
  const expert = await device();
  const customer = await device();
  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  await customer.goto(`/sv/workspaces/${id}/log`);
  const { filter } = words.sv.accesslog;
  const summary = customer.getByText(filter.title);
  await expect(summary).toBeVisible();
  await summary.focus();
  await customer.keyboard.press('Enter');
  await customer.keyboard.press('Tab');
  await expect(customer.getByLabel(filter.person, { exact: true })).toBeFocused();
  await customer.keyboard.press('Tab');
  await expect(customer.getByLabel(filter.kind, { exact: true })).toBeFocused();
  await expectAccessible(customer);
});

function entry(page: Page, sentence: string) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: sentence });
}

async function download(page: Page, name: string): Promise<string> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return readFile(await (await arriving).path(), 'utf8');
}
