import type { Page } from '@playwright/test';
import { expectAccessible, expectPage } from './support/accessible';
import { emailTo, linkIn, newAddress } from './support/mail';
import { customers, experts, stranger } from './support/people';
import { acceptInvitation, identifyAs, logInAsExpert, openWorkspace, press } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const texts = words.fi.invitation;
const { aino, leo } = customers;
/** Has no workspace. */
const unto = { button: stranger, name: 'Unto Tuntematon', code: '030375-902T' };
const visits = '/api/v1/invitation-visits';

test('G2 an unknown link, and a link without its end', async ({ device }) => {
  const customer = await device({ width: 390, refusals: [/^404 POST \/api\/v1\/invitation-visits$/] });
  await customer.goto('/fi/invitation#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ');
  await expectPage(customer, 'fi', texts.refused.unknown.title);
  await expectAccessible(customer);
  await customer.goto('/fi/invitation');
  await customer.reload();
  await expectPage(customer, 'fi', texts.refused.missing.title);
  await expectAccessible(customer);
});

test('G2 an expired invitation', async ({ device }) => {
  const customer = await device({ width: 390, refusals: [/^410 POST/] });
  // Thirty days are the API tests' business; here is what the page makes of it.
  await customer.route(`**${visits}`, (route) =>
    route.fulfill({
      status: 410,
      contentType: 'application/problem+json',
      json: { type: 'urn:opastin:problem:invitation-expired', title: 'Expired', status: 410 },
    }),
  );
  await customer.goto('/fi/invitation#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ');
  await expectPage(customer, 'fi', texts.refused.expired.title);
  await expectAccessible(customer);
});

test('G2 another person is refused and does not use the invitation up; nobody can use it twice', async ({
  device,
}) => {
  const expert = await device();
  await logInAsExpert(expert, experts.elina);
  const { email } = await openWorkspace(expert, { customerName: aino.name, personalIdentityCode: aino.code });
  const link = linkIn(await emailTo(email));

  const other = await device({ width: 390 });
  await other.goto(link);
  await other.getByRole('link', { name: texts.page.accept }).click();
  await identifyAs(other, leo.button);
  await expectPage(other, 'fi', words.fi.identity.refused.invitationForAnother.title);
  await expectAccessible(other);
  expect((await other.context().cookies()).map(({ name }) => name)).not.toContain('__Host-session');

  const customer = await device({ refusals: [/^410 POST \/api\/v1\/invitation-visits$/] });
  await acceptInvitation(customer, link, aino);
  await customer.goto(link);
  await expectPage(customer, 'fi', texts.refused.used.title);
  await expectAccessible(customer);
});

test('G2 a revoked invitation and one that a newer one has replaced; the newer one works', async ({
  device,
}) => {
  const gone = [/^410 POST \/api\/v1\/invitation-visits$/];
  const expert = await device();
  const customer = await device({ width: 390, refusals: gone });
  await logInAsExpert(expert, experts.elina);
  const { id, email } = await openWorkspace(expert, {
    customerName: aino.name,
    personalIdentityCode: aino.code,
  });
  const first = linkIn(await emailTo(email));
  await expert.goto(`/fi/workspaces/${id}`);

  // The customer is just identifying themself when the invitation is revoked.
  await customer.goto(first);
  await customer.getByRole('link', { name: texts.page.accept }).click();
  await expect(customer.locator('input[name=method]').first()).toBeVisible();
  await press(expert, texts.revoke.button);
  await expectAccessible(expert);
  await pressInDialog(expert, texts.revoke.go);
  await expect(expert.getByRole('heading', { name: texts.panel.REVOKED.title })).toBeVisible();
  await expectAccessible(expert);
  await identifyAs(customer, aino.button);
  await expectPage(customer, 'fi', words.fi.identity.refused.invitationEnded.title);
  await expectAccessible(customer);
  await customer.goto(first);
  await expectPage(customer, 'fi', texts.refused.revoked.title);
  await expectAccessible(customer);

  await press(expert, texts.resend.button);
  await expectAccessible(expert);
  await pressInDialog(expert, texts.resend.submit);
  await expect(expert.getByRole('heading', { name: texts.panel.SENT.title })).toBeVisible();
  const second = linkIn(await emailTo(email, 2));
  await press(expert, texts.resend.button);
  await pressInDialog(expert, texts.resend.submit);
  const third = linkIn(await emailTo(email, 3));
  await customer.goto(second);
  await expectPage(customer, 'fi', texts.refused.superseded.title);
  await expectAccessible(customer);
  await acceptInvitation(customer, third, aino);
});

test('G2 G3 the expert does not know the name: the person gets no access, and nothing is kept', async ({
  device,
}) => {
  const expert = await device();
  const other = await device({ width: 390, refusals: [/^(401|404) \w+ \/api\/v1\//] });
  await logInAsExpert(expert, experts.elina);
  const { id, email } = await openWorkspace(expert, { customerName: 'Anni Asiakas' });
  await acceptInvitation(other, linkIn(await emailTo(email)), unto);
  await expert.goto(`/fi/workspaces/${id}`);
  await expect(expert.getByRole('definition').filter({ hasText: unto.name })).toBeVisible();
  await press(expert, texts.confirm.no);
  await expectAccessible(expert);
  await pressInDialog(expert, texts.reject.go);
  await expect(expert.getByRole('heading', { name: texts.panel.REJECTED.title })).toBeVisible();
  await expect(expert.getByText(unto.name)).toHaveCount(0);
  await expectAccessible(expert);

  // Only this invitation had made them a customer.
  await other.goto(`/fi/workspaces/${id}`);
  await expectPage(other, 'fi', words.fi.identity.login.title);
  await other.getByRole('link', { name: words.fi.identity.login.customerButton }).click();
  await identifyAs(other, unto.button);
  await expectPage(other, 'fi', words.fi.identity.refused.noAccess.title);
});

test('G2 an address that does not exist is told to the expert, who corrects it', async ({ device }) => {
  const expert = await device({ width: 390 });
  await logInAsExpert(expert, experts.elina);
  const { id, email } = await openWorkspace(expert, {
    customerName: 'Osoitteeton Asiakas',
    customerEmail: newAddress('undeliverable.example'),
  });
  await expert.goto(`/fi/workspaces/${id}`);
  await expect(expert.getByText(fill(texts.panel.undeliverable, { email }))).toBeVisible();
  await expectAccessible(expert);
  await expert.goto('/fi/workspaces');
  const row = expert.getByRole('listitem').filter({ hasText: 'Osoitteeton Asiakas' }).first();
  await expect(row.getByText(words.fi.workspace.list.state.UNDELIVERABLE)).toBeVisible();
  await expectAccessible(expert);
  await row.getByRole('link').click();

  await press(expert, texts.resend.button);
  const dialog = expert.getByRole('dialog');
  await dialog.getByLabel(texts.resend.email).fill('ei osoite');
  await pressInDialog(expert, texts.resend.submit);
  await expect(dialog.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
  await expectAccessible(expert);
  const corrected = newAddress();
  await dialog.getByLabel(texts.resend.email).fill(corrected);
  await pressInDialog(expert, texts.resend.submit);
  await expect(expert.getByRole('main').getByText(corrected)).toBeVisible();
  await emailTo(corrected);
});

async function pressInDialog(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}
