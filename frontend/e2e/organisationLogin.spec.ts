import type { Page } from '@playwright/test';
import { words as serviceWords } from '~/features/service/words/words';
import { expectAccessible, expectPage } from './support/accessible';
import { addresses } from './support/addresses';
import { emailTo, linkIn, newAddress } from './support/mail';
import { experts, serviceAdministrator } from './support/people';
import { chooseMember, logInAsExpert, press } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const { organisationlogin: own, staff, identity } = words.fi;
const organisation = experts.henrik.organisation.fi;

test('G4 an organisation’s staff log in at its own service: by the link at once, later by choosing it', async ({
  device,
}) => {
  const sami = await device();
  const vilma = await device({ width: 390 });
  const login = sami.getByRole('listitem').filter({ hasText: addresses.ownOrganisation });

  await test.step('the service administrator adds the login service and takes it into use', async () => {
    await logInAsExpert(sami, serviceAdministrator);
    await sami.goto('/fi/administration/providers/01930000-0000-7000-8000-000000000003');
    await press(sami, own.add);
    await expectAccessible(sami);
    await sami.getByLabel(own.form.issuer).fill(`${addresses.ownOrganisation}/other`);
    await press(sami, own.trial.button);
    await expect(sami.getByRole('alert').getByText(own.trial.flawed)).toBeVisible();
    await sami.getByLabel(own.form.issuer).fill(addresses.ownOrganisation);
    await expect(sami.getByText(own.trial.flawed)).toHaveCount(0);
    await press(sami, own.trial.button);
    await expect(sami.getByRole('alert').getByText(own.trial.works)).toBeVisible();
    await sami
      .locator('form')
      .filter({ hasText: own.form.issuer })
      .getByRole('button', { name: own.form.save })
      .click();
    await expect(login.getByText(own.state.disabled)).toBeVisible();
    await step(sami, 'enable');
    await expect(login.getByText(own.state.enabled)).toBeVisible();
    await expectAccessible(sami);
  });

  await test.step('the link to an account leads there by itself', async () => {
    const email = newAddress('wellbeing.example');
    await press(sami, staff.add.administrators);
    await sami.getByLabel(staff.form.name, { exact: true }).fill('Vilma Valmentaja');
    await sami.getByLabel(staff.form.title).fill('Pääkäyttäjä');
    await sami.getByLabel(staff.form.email).fill(email);
    await press(sami, staff.form.submit);
    await vilma.goto(linkIn(await emailTo(email)));
    await vilma.getByRole('link', { name: staff.link.logIn }).click();
    expect(vilma.url()).toContain(addresses.ownOrganisation);
    await chooseMember(vilma, 'own-vilma');
    await expect(vilma.getByRole('button', { name: serviceWords.fi.terms.accept })).toBeVisible();
  });

  await test.step('who has the same name at another service is nobody', async () => {
    const other = await device();
    await other.goto('/fi/login');
    await other.getByRole('link', { name: identity.login.expertButton }).click();
    await expectPage(other, 'fi', own.choice.title);
    await expect(other.getByRole('link', { name: own.choice.common })).toBeVisible();
    await expectAccessible(other);
    await other.getByRole('link', { name: organisation }).click();
    await chooseMember(other, 'expert-henrik');
    await expectPage(other, 'fi', identity.refused.noAccess.title);
  });

  await test.step('taken out of use, it is nobody’s choice any more', async () => {
    await step(sami, 'disable');
    await step(sami, 'remove');
    await expect(login).toHaveCount(0);
    const later = await device();
    await later.goto('/fi/login');
    await later.getByRole('link', { name: identity.login.expertButton }).click();
    expect(later.url()).toContain(addresses.organisations);
  });

  async function step(page: Page, name: keyof typeof own.step) {
    await login.getByRole('button', { name: own.step[name].button }).click();
    await page.getByRole('dialog').getByRole('button', { name: own.step[name].button }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
