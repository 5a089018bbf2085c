import { expectAccessible, expectPage } from './support/accessible';
import { experts } from './support/people';
import { logInAsExpert, press } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const texts = words.fi.identity;
/** Calls that were under way when the session ended. */
const refusals = [/^401 \w+ \/api\/v1\//];

test('T21 a warning comes before the end, and "continue" renews the session', async ({ device }) => {
  const expert = await device({ width: 390 });
  await logInAsExpert(expert, experts.olga);
  let stubbed = 0;
  await expert.route('**/api/v1/session', async (route) => {
    const response = await route.fetch();
    const session = await response.json();
    stubbed += 1;
    await route.fulfill({
      response,
      json: { ...session, idleExpiresAt: new Date(Date.now() + 90_000).toISOString() },
    });
  });
  await expert.reload();
  const warning = expert.getByRole('alertdialog', { name: texts.warning.title });
  await expect(warning).toBeVisible();
  expect(stubbed).toBeGreaterThan(0);
  await expectAccessible(expert);
  await expert.unroute('**/api/v1/session');
  await press(expert, texts.warning.continue);
  await expect(warning).toBeHidden();
});

test('T21 a session is ended from another device: that one is told at once, this one stays', async ({
  device,
}) => {
  const here = await device({ width: 390 });
  const there = await device({ refusals });
  await logInAsExpert(here, experts.olga);
  await logInAsExpert(there, experts.olga);
  await here.goto('/fi/settings');
  const own = here.getByRole('region', { name: texts.sessions.title });
  await expect(own.getByText(texts.sessions.current)).toBeVisible();
  await expect(own.getByRole('heading', { name: 'Chrome, Linux' }).first()).toBeVisible();
  await expectAccessible(here);
  // Last used first: the one that has just logged in.
  await own.getByRole('button', { name: texts.sessions.one.button, exact: false }).first().click();
  await expectAccessible(here);
  await here.getByRole('dialog').getByRole('button', { name: texts.sessions.one.go }).click();
  await expectPage(there, 'fi', texts.expired.title);
  await expect(own.getByText(texts.sessions.current)).toBeVisible();
  await expect(here.getByRole('dialog')).toBeHidden();
});

test('T21 somebody who is not signed in is led to the login and then to the place', async ({ device }) => {
  const expert = await device();
  await expert.goto('/sv/settings');
  await expectPage(expert, 'sv', words.sv.identity.login.title);
  await expert.getByRole('link', { name: words.sv.identity.login.expertButton }).click();
  await expert.locator(`button[value=${experts.olga.button}]`).click();
  await expectPage(expert, 'sv', words.sv.identity.settings.title);
});

test('T21 an expert logs out here and at the organisation, and nothing can be seen afterwards', async ({
  device,
}) => {
  const expert = await device();
  await logInAsExpert(expert, experts.olga);
  await press(expert, words.fi.common.logOut);
  await expert.locator('button[name=logout]').click();
  await expectPage(expert, 'fi', texts.signedOut.title);
  await expectAccessible(expert);
  expect(await expert.context().cookies(expert.url())).toEqual([]);
  await expert.goto('/fi/workspaces');
  await expectPage(expert, 'fi', texts.login.title);
});
