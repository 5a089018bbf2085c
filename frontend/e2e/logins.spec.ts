import { expectAccessible, expectPage } from './support/accessible';
import { customers, expertWithoutAccount, personWithoutCode, stranger } from './support/people';
import { chooseMember, identifyAs, type Method } from './support/steps';
import { expect, test } from './support/test';
import { type Language, words } from './support/words';

interface Refusal {
  title: string;
  language: Language;
  person: string;
  method?: Method;
  reason: 'noAccess' | 'noIdentityCode' | 'weakAuthentication';
}

const refusals: Refusal[] = [
  {
    title: 'G3 a stranger without workspace and invitation',
    language: 'fi',
    person: stranger,
    reason: 'noAccess',
  },
  {
    title: 'G2 a person without a Finnish identity code',
    language: 'en',
    person: personWithoutCode,
    reason: 'noIdentityCode',
  },
  {
    title: 'G2 a person who is authenticated weakly',
    language: 'sv',
    person: customers.aino.button,
    method: 'weak',
    reason: 'weakAuthentication',
  },
];

for (const { title, language, person, method, reason } of refusals) {
  test(`${title} is refused, and told why in ${language}`, async ({ device }) => {
    const page = await device({ width: 390 });
    const texts = words[language].identity;
    await page.goto(`/${language}/login`);
    await expectPage(page, language, texts.login.title);
    await expectAccessible(page);
    await page.getByRole('link', { name: texts.login.customerButton }).click();
    await identifyAs(page, person, method);
    await expectPage(page, language, texts.refused[reason].title);
    await expect(page.getByRole('main')).toContainText(texts.refused[reason].steps.join(''));
    await expect(
      page.getByRole('main').getByRole('link', { name: words[language].footer.contact }),
    ).toBeVisible();
    await expectAccessible(page);
    expect(await page.context().cookies(page.url())).toEqual([]);
  });
}

test('an identification that the person cancels', async ({ device }) => {
  const page = await device({ width: 390 });
  await page.goto('/fi/login');
  await page.getByRole('link', { name: words.fi.identity.login.customerButton }).click();
  await page.getByRole('link', { name: 'Keskeytä ja palaa palveluun' }).click();
  await expectPage(page, 'fi', words.fi.identity.refused.cancelled.title);
  await expectAccessible(page);
  expect(await page.context().cookies(page.url())).toEqual([]);
});

test('an expert whom the organisation knows, without an account here', async ({ device }) => {
  const page = await device();
  await page.goto('/sv/login');
  await page.getByRole('link', { name: words.sv.identity.login.expertButton }).click();
  await chooseMember(page, expertWithoutAccount);
  await expectPage(page, 'sv', words.sv.identity.refused.noAccess.title);
  await expectAccessible(page);
  expect(await page.context().cookies(page.url())).toEqual([]);
});

test('an administrator logs in, and can open no workspace', async ({ device }) => {
  const page = await device();
  await page.goto('/fi/login');
  await page.getByRole('link', { name: words.fi.identity.login.expertButton }).click();
  await chooseMember(page, 'admin-paula');
  await expectPage(page, 'fi', words.fi.workspace.list.title);
  await expect(page.getByText(words.fi.workspace.list.administratorLead)).toBeVisible();
  await expect(page.getByRole('link', { name: words.fi.workspace.list.open })).toHaveCount(0);
  await expectAccessible(page);
});
