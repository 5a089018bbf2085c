import { expectAccessible, expectPage } from './support/accessible';
import { emailsTo, emailTo, newAddress } from './support/mail';
import { customers, experts } from './support/people';
import { inSharedWorkspace, press, writeMessage } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const texts = words.fi.identity.settings;

test('G20 the customer changes address and language; e-mail follows, and the old address is told', async ({
  device,
}) => {
  const expert = await device();
  const customer = await device({ width: 390 });
  const { id } = await inSharedWorkspace(expert, customer, experts.olga, customers.leo);
  await customer.getByRole('link', { name: words.fi.common.settings }).click();
  await expectPage(customer, 'fi', texts.title);
  const email = customer.getByLabel(texts.email);
  await expect(email).toHaveValue(/@/);
  const before = await email.inputValue();
  const toldBefore = (await emailsTo(before)).length;
  await expectAccessible(customer);

  await email.fill('leo@');
  await press(customer, texts.save);
  await expect(customer.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
  await expect(email).toHaveValue('leo@');
  await expectAccessible(customer);

  const after = newAddress();
  await email.fill(after);
  await customer.getByText(words.fi.common.languages.sv, { exact: true }).click();
  await press(customer, texts.save);
  await expect(customer.getByText(texts.saved)).toBeVisible();
  await expectAccessible(customer);
  const told = await emailTo(before, toldBefore + 1);
  expect(told.text).not.toContain(after);

  await writeMessage(expert, id, 'Uusi osoite on hyvä.');
  expect((await emailTo(after)).subject).toBe('Du har ett nytt meddelande i Opastin');
});

test('G16 an expert changes the language of notifications; the address is the organisation’s', async ({
  device,
}) => {
  const expert = await device();
  await expert.goto('/fi/settings');
  await expert.getByRole('link', { name: words.fi.identity.login.expertButton }).click();
  await expert.locator(`button[value=${experts.markus.button}]`).click();
  await expectPage(expert, 'fi', texts.title);
  await expect(expert.getByText('markus.malli@employment.example')).toBeVisible();
  await expect(expert.getByLabel(texts.email)).toHaveCount(0);
  await expert.getByText(words.fi.common.languages.en, { exact: true }).click();
  await press(expert, texts.save);
  await expect(expert.getByText(texts.saved)).toBeVisible();
  await expectAccessible(expert);
  await expert.reload();
  await expect(expert.getByRole('radio', { name: words.fi.common.languages.en })).toBeChecked();
});
