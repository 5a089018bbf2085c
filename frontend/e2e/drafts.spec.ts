import { expectAccessible, expectPage } from './support/accessible';
import { customers, experts } from './support/people';
import { composer, inSharedWorkspace, logInAsCustomer, message, press } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const texts = words.fi.message;

test('G6 a draft survives the logout and is there on another device, for its writer only', async ({
  device,
}) => {
  const expert = await device();
  const laptop = await device();
  const { id } = await inSharedWorkspace(expert, laptop, experts.elina, customers.aino);
  await composer(laptop).fill('Jatkan tätä\nillalla.');
  await expect(laptop.getByText(texts.draft.saved)).toBeVisible();
  await expectAccessible(laptop);
  await laptop.getByRole('button', { name: words.fi.common.logOut }).click();
  await expectPage(laptop, 'fi', words.fi.identity.signedOut.title);

  const phone = await device({ width: 390 });
  await logInAsCustomer(phone, customers.aino);
  await phone.goto(`/fi/workspaces/${id}`);
  await expect(composer(phone)).toHaveValue('Jatkan tätä\nillalla.');
  await expert.reload();
  await expect(composer(expert)).toHaveValue('');
  await expect(expert.getByText('illalla')).toHaveCount(0);
});

test('a draft written on two devices: both are shown, nothing is lost', async ({ device }) => {
  const refusals = [/^412 PUT \/api\/v1\/workspaces\/[\w-]+\/draft$/];
  const expert = await device();
  const laptop = await device({ refusals });
  const phone = await device({ width: 390 });
  const { id } = await inSharedWorkspace(expert, laptop, experts.elina, customers.aino);
  await logInAsCustomer(phone, customers.aino);
  await phone.goto(`/fi/workspaces/${id}`);
  await composer(phone).fill('Puhelimella kirjoitettu');
  await expect(phone.getByText(texts.draft.saved)).toBeVisible();

  await composer(laptop).fill('Koneella kirjoitettu');
  await expect(laptop.getByText(texts.conflict.title)).toBeVisible();
  await expect(laptop.getByText('Koneella kirjoitettu')).toBeVisible();
  await expect(laptop.getByText('Puhelimella kirjoitettu')).toBeVisible();
  await expectAccessible(laptop);
  await press(laptop, texts.conflict.useBoth);
  await expect(composer(laptop)).toHaveValue('Puhelimella kirjoitettu\n\nKoneella kirjoitettu');
  await expect(laptop.getByText(texts.draft.saved)).toBeVisible();
});

test('a lost connection while sending: the text stays, and goes once when the connection is back', async ({
  device,
}) => {
  const expert = await device();
  const customer = await device({ width: 390 });
  await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  await composer(customer).fill('Lähetän tämän junasta.');
  await expect(customer.getByText(texts.draft.saved)).toBeVisible();

  await customer.context().setOffline(true);
  await expect(customer.getByText(words.fi.common.offline)).toBeVisible();
  await press(customer, texts.composer.send);
  await expect(customer.getByText(texts.failed.title)).toBeVisible({ timeout: 15_000 });
  await expect(customer.getByText(texts.failed.connection)).toBeVisible();
  await expect(composer(customer)).toHaveValue('Lähetän tämän junasta.');
  await expectAccessible(customer);

  await customer.context().setOffline(false);
  await expect(message(customer, 'Lähetän tämän junasta.')).toBeVisible();
  await expect(composer(customer)).toHaveValue('');
  await expect(message(expert, 'Lähetän tämän junasta.')).toHaveCount(1);
});

test('an answer that gets lost: the message arrived, and is not written twice', async ({ device }) => {
  const expert = await device();
  const customer = await device();
  await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  const keys: (string | undefined)[] = [];
  await customer.route('**/messages', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await composer(customer).fill('Tuliko tämä perille?');
  await press(customer, texts.composer.send);
  await expect.poll(() => keys.length).toBe(2);
  expect(keys[1]).toBe(keys[0]);
  await expect(composer(customer)).toHaveValue('');
  await expect(message(customer, 'Tuliko tämä perille?')).toHaveCount(1);
  await expert.reload();
  await expect(message(expert, 'Tuliko tämä perille?')).toHaveCount(1);
});

test('a message that is too long or empty is told, and stays', async ({ device }) => {
  const expert = await device();
  const customer = await device({ width: 390, refusals: [/^400 PUT \/api\/v1\/workspaces\/[\w-]+\/draft$/] });
  await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  await press(customer, texts.composer.send);
  await expect(customer.getByText(texts.composer.blank)).toBeVisible();
  await expect(composer(customer)).toBeFocused();

  await composer(customer).fill('å'.repeat(10_001));
  await expect(customer.getByText(fill(texts.composer.tooLong_one, { count: 1 }))).toBeVisible();
  await press(customer, texts.composer.send);
  await expect(composer(customer)).toHaveValue('å'.repeat(10_001));
  await expect(customer.getByText(fill(texts.composer.tooLong_one, { count: 1 }))).toBeVisible();
  await expectAccessible(customer);
  await composer(customer).press('End');
  await composer(customer).press('Backspace');
  await press(customer, texts.composer.send);
  await expect(composer(customer)).toHaveValue('');
});
