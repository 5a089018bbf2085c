import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { customers, experts } from './support/people';
import { inSharedWorkspace, logInAsExpert, openWorkspaces, writeMessage } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const texts = words.fi.workspace.list;

/** The rows of the list, by the customer's name. */
function row(page: Page, name: string) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: name });
}

test('G1 G20 among sixty customers an expert finds one by name, and the list stays as it was left', async ({
  device,
}) => {
  const page = await device();
  await logInAsExpert(page, experts.markus);
  const many = Array.from({ length: 58 }, (_, number) => `Työlistan Asiakas${number + 1}`);
  await openWorkspaces(page, [...many, 'Väinö Työläjärvi', 'Åke Jarl']);
  await page.goto('/fi/workspaces');
  await expect(row(page, 'Åke Jarl')).toContainText(texts.state.SENT);
  await expectAccessible(page);

  const search = page.getByRole('searchbox');
  await search.fill('jar');
  await expect(row(page, 'Åke Jarl')).toBeVisible();
  await expect(row(page, 'Asiakas1')).toHaveCount(0);
  await search.fill('VÄI työ');
  await expect(row(page, 'Väinö Työläjärvi')).toBeVisible();
  await expect(row(page, 'Åke Jarl')).toHaveCount(0);
  expect(page.url(), 'no name in the address').toMatch(/\/fi\/workspaces$/);

  await page.reload();
  await expect(row(page, 'Väinö Työläjärvi')).toBeVisible();
  await expect(row(page, 'Åke Jarl')).toHaveCount(0);
  await row(page, 'Väinö Työläjärvi').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Väinö Työläjärvi' })).toBeVisible();
  await page.goBack();
  await expect(search).toHaveValue('VÄI työ');
  await expect(row(page, 'Väinö Työläjärvi')).toBeVisible();
  await expect(row(page, 'Åke Jarl')).toHaveCount(0);
});

test('G1 G20 filters and order stand in the address; pages are added below', async ({ device }) => {
  const page = await device();
  await logInAsExpert(page, experts.markus);
  const many = Array.from({ length: 52 }, (_, number) => `Sivun Asiakas${number + 1}`);
  await openWorkspaces(page, [...many, 'Aada Aalto']);
  await page.goto('/fi/workspaces');
  const rows = page.getByRole('main').getByRole('listitem');
  await page.getByLabel(texts.filter.sort).selectOption({ label: texts.filter.NAME });
  await expect(page).toHaveURL(/\?sort=NAME$/);
  await expect(rows.first()).toContainText('Aada Aalto');
  await expect(rows).toHaveCount(50);
  await page.getByRole('button', { name: texts.showMore }).click();
  await expect(rows.nth(52)).toBeVisible();

  await rows.first().getByRole('link').focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rows.first().getByRole('link')).toBeFocused();

  await page.getByLabel(texts.filter.state).selectOption({ label: texts.filter.CLOSED });
  await expect(page.getByRole('heading', { name: texts.nothingLeft })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel(texts.filter.state)).toHaveValue('CLOSED');
  await page.getByLabel(texts.filter.state).selectOption({ label: texts.filter.all });
  await page.getByLabel(texts.filter.sort).selectOption({ label: texts.filter.LATEST });
  await expect(page).toHaveURL(/\/fi\/workspaces$/);
  // In which order depends on when each letter arrived: that is tested at the API.
  await expect(rows).toHaveCount(50);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
});

test('G20 a message comes into the list of what has not been read, without reloading', async ({ device }) => {
  const expert = await device();
  const customer = await device();
  const { id } = await inSharedWorkspace(expert, customer, experts.henrik, customers.leo);
  await expert.goto('/fi/workspaces?unread=true');
  await expect(expert.getByRole('checkbox', { name: texts.filter.unread })).toBeChecked();
  const shared = expert
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: expert.locator(`a[href$="${id}"]`) });
  await expect(shared).toHaveCount(0);
  await writeMessage(customer, id, 'Hei!');
  await expect(shared).toContainText(fill(words.fi.workspace.list.unread_one, { count: 1 }));
});
