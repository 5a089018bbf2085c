import { expectAccessible, expectPage } from './support/accessible';
import { emailTo, newAddress } from './support/mail';
import { customers, experts } from './support/people';
import { logInAsExpert, press } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const texts = words.fi.workspace;
const errors = words.fi.fieldErrors;

test('G2 all that is wrong in the form is told at once, and nothing typed is lost', async ({ device }) => {
  const expert = await device({ width: 390 });
  await logInAsExpert(expert, experts.markus);
  await expert.goto('/fi/workspaces/new');
  await expectPage(expert, 'fi', texts.open.title);
  await expectAccessible(expert);
  const email = expert.getByLabel(texts.open.email);
  const code = expert.getByLabel(texts.open.code);

  await email.fill('aino(at)esimerkki.fi');
  await code.fill('010190-900X');
  await press(expert, texts.open.submit);
  await expect(expert.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
  for (const told of [
    `${texts.open.name}: ${errors.required}`,
    `${texts.open.email}: ${errors.invalidEmail}`,
    `${texts.open.code}: ${errors.invalidPersonalIdentityCode}`,
  ]) {
    await expect(expert.getByRole('link', { name: told })).toBeVisible();
  }
  await expect(email).toHaveValue('aino(at)esimerkki.fi');
  await expect(code).toHaveValue('010190-900X');
  await expectAccessible(expert);

  await expert.getByRole('link', { name: `${texts.open.name}: ${errors.required}` }).click();
  await expect(expert.getByLabel(texts.open.name)).toBeFocused();
  await expert.getByLabel(texts.open.name).fill(customers.aino.name);
  const address = newAddress();
  await email.fill(address);
  await code.fill(customers.aino.code.toLowerCase());
  await press(expert, texts.open.submit);
  await expectPage(expert, 'fi', customers.aino.name);
  await emailTo(address);
});

test('G2 a connection that breaks while opening: told, nothing lost, and one workspace in the end', async ({
  device,
}) => {
  const expert = await device();
  await logInAsExpert(expert, experts.markus);
  await expert.goto('/fi/workspaces/new');
  let tries = 0;
  await expert.route('**/api/v1/workspaces', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    tries += 1;
    if (tries > 1) return route.continue();
    // It arrives, but its answer does not.
    await route.fetch();
    return route.abort('connectionreset');
  });
  const name = `Kaisa Katkos ${process.pid}`;
  const address = newAddress();
  await expert.getByLabel(texts.open.name).fill(name);
  await expert.getByLabel(texts.open.email).fill(address);
  await press(expert, texts.open.submit);
  await expect(expert.getByText(texts.open.failed)).toBeVisible();
  await expect(expert.getByLabel(texts.open.name)).toHaveValue(name);
  await expectAccessible(expert);
  await press(expert, texts.open.submit);
  await expectPage(expert, 'fi', name);
  await expert.getByRole('main').getByRole('link', { name: words.fi.common.workspaces }).click();
  await expert.getByRole('searchbox').fill('kaisa kat');
  await expect(expert.getByRole('link', { name })).toHaveCount(1);
  await expect(expert.getByText(texts.list.found_one)).toBeAttached();
  await expectAccessible(expert);
  await expert.getByRole('searchbox').fill('ei ole');
  await expect(expert.getByText(fill(texts.list.nothingFound, { filter: 'ei ole' }))).toBeVisible();
  await expectAccessible(expert);
});
