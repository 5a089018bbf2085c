import type { Page } from '@playwright/test';
import { expectAccessible, expectPage } from './support/accessible';
import { moveClock, resetClock } from './support/clock';
import { administrator, customers, experts } from './support/people';
import {
  composer,
  identifyAs,
  inSharedWorkspace,
  logInAsCustomer,
  logInAsExpert,
  message,
  press,
} from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const storage = words.fi.workspace.storage;
const administration = words.fi.administration;
const identity = words.fi.identity;
/** The session ends when the clock is moved. */
const refusals = [/^401 \w+ \/api\/v1\//];

test.afterAll(resetClock);

async function openStorage(page: Page) {
  await page.getByRole('link', { name: words.fi.workspace.sections.storage, exact: true }).click();
  await expect(page.getByRole('heading', { name: storage.daysTitle })).toBeVisible();
}

/** What coming back to a tab does where tabs can be hidden; without a window all are visible. */
async function comeBack(page: Page) {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

/** Presses a button and the one that it asks once more with. */
async function pressTwice(page: Page, { button, go }: { button: string; go: string }) {
  await press(page, button);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: go, exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('T21 the idle time runs out while people write: they log in again, are at the same place, and nothing is lost', async ({
  device,
}) => {
  const expert = await device({ refusals });
  const customer = await device({ width: 390, refusals });
  await inSharedWorkspace(expert, customer, experts.olga, customers.aino);
  const place = expert.url();
  await composer(expert).fill('Keskeneräinen ajatus');
  await expect(expert.getByText(words.fi.message.draft.saved)).toBeVisible();
  // On a slow line: when it arrives, the session has ended.
  let arrive = () => {};
  const ended = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await customer.route('**/draft', async (route) => {
    if (route.request().method() === 'PUT') await ended;
    await route.continue();
  });
  await composer(customer).fill('Vielä tallentamatta');
  await moveClock('PT31M', customer);
  arrive();

  await test.step('what is not saved is kept on the page, hidden, until its writer is back', async () => {
    await expectPage(customer, 'fi', identity.held.title);
    await expect(composer(customer)).toBeHidden();
    await expectAccessible(customer);
    const [tab] = await Promise.all([
      customer.waitForEvent('popup'),
      customer.getByRole('main').getByRole('link', { name: identity.held.logIn }).click(),
    ]);
    await tab.getByRole('link', { name: identity.login.customerButton }).click();
    await identifyAs(tab, customers.aino.button);
    await tab.waitForURL('**/workspaces');
    await customer.bringToFront();
    await comeBack(customer);
    await expect(composer(customer)).toBeVisible();
    await expect(composer(customer)).toHaveValue('Vielä tallentamatta');
    await press(customer, words.fi.message.composer.send);
    await expect(message(customer, 'Vielä tallentamatta')).toBeVisible();
  });

  await test.step('what is saved is there after the login', async () => {
    await comeBack(expert);
    await expectPage(expert, 'fi', identity.expired.title);
    await expectAccessible(expert);
    await expert.getByRole('link', { name: identity.login.expertButton }).click();
    await expert.waitForURL(place);
    await expect(composer(expert)).toHaveValue('Keskeneräinen ajatus');
  });
});

test('G9–G14 from the wish to end, over closing, reactivation and archive, to the deletion', async ({
  device,
}) => {
  const expert = await device({ refusals });
  const customer = await device({ width: 390, refusals });
  const later = await device({ width: 390, refusals });
  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.leo);
  await composer(customer).fill('Kiitos avusta');
  await press(customer, words.fi.message.composer.send);
  await expect(message(customer, 'Kiitos avusta')).toBeVisible();

  await test.step('the customer sees the days and asks to end', async () => {
    await openStorage(customer);
    await expect(customer.getByText(storage.steps.deletes.ahead)).toBeVisible();
    await expectAccessible(customer);
    await pressTwice(customer, storage.requestEnding);
    await expect(customer.getByRole('button', { name: storage.withdrawEnding.button })).toBeVisible();
  });

  await test.step('the expert sees the wish and closes; both still write', async () => {
    await openStorage(expert);
    await expectAccessible(expert);
    await pressTwice(expert, storage.close);
    await expect(expert.getByText(storage.banner.CLOSED, { exact: true })).toBeVisible();
    await pressTwice(expert, storage.reactivate);
    await expect(expert.getByText(storage.banner.CLOSED, { exact: true })).toBeHidden();
    await pressTwice(expert, storage.close);
    await customer.goto(`/fi/workspaces/${id}`);
    await expect(customer.getByText(storage.banner.CLOSED, { exact: true })).toBeVisible();
    await expect(composer(customer)).toBeVisible();
    await expectAccessible(customer);
  });

  await test.step('archived: the customer reads, the expert finds nothing', async () => {
    await moveClock('P100D', customer);
    await logInAsCustomer(later, customers.leo);
    await later.goto('/fi/workspaces');
    await expect(
      later.getByText(words.fi.workspace.list.state.ARCHIVED, { exact: true }).first(),
    ).toBeVisible();
    await later.goto(`/fi/workspaces/${id}`);
    await expect(later.getByText(storage.banner.ARCHIVED, { exact: true })).toBeVisible();
    await expect(message(later, 'Kiitos avusta')).toBeVisible();
    await expect(composer(later)).toBeHidden();
    await expectAccessible(later);
    const gone = await device({ refusals: [/^404 GET /] });
    await logInAsExpert(gone, experts.elina);
    await gone.goto(`/fi/workspaces/${id}`);
    await expectPage(gone, 'fi', words.fi.workspace.page.notFound);
  });

  await test.step('deleted: nobody logs in to what is gone, and a certificate names nobody', async () => {
    await moveClock('P600D', later);
    const back = await device({ width: 390 });
    await back.goto('/fi/login');
    await back.getByRole('link', { name: words.fi.identity.login.customerButton }).click();
    await identifyAs(back, customers.leo.button);
    await back.waitForURL('**/login-refused**');
    await expectAccessible(back);

    const paula = await device();
    await logInAsExpert(paula, administrator);
    await paula.getByRole('link', { name: administration.navigation, exact: true }).click();
    await expectPage(paula, 'fi', administration.workspaces.title);
    await expectAccessible(paula);
    await paula.getByRole('link', { name: administration.retention.title }).click();
    await expectPage(paula, 'fi', administration.retention.title);
    const certificate = fill(administration.workspaces.reference, { reference: id.slice(-8).toUpperCase() });
    await expect(async () => {
      await paula.reload();
      await expect(paula.getByRole('heading', { name: certificate })).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(paula.getByText(customers.leo.name)).toHaveCount(0);
    await expectAccessible(paula);
  });
});
