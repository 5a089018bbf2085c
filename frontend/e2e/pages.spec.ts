import { gzipSync } from 'node:zlib';
import { expectAccessible, expectNoSidewaysScrolling, expectPage } from './support/accessible';
import { customers, experts } from './support/people';
import { inSharedWorkspace, logInAsExpert, press } from './support/steps';
import { expect, test } from './support/test';
import { type Language, words } from './support/words';

const languages: Language[] = ['fi', 'sv', 'en'];
const footerPages = [
  'contact',
  'faq',
  'about',
  'privacy',
  'security',
  'accessibility',
  'terms',
  'cookies',
] as const;

for (const language of languages) {
  test(`G5 G16 every page leads from its foot to contact, questions and terms, in ${language}`, async ({
    device,
  }) => {
    const page = await device({ width: 390 });
    const texts = words[language];
    await page.goto(`/${language}`);
    await expect(page).toHaveTitle(`${texts.service.front.documentTitle} – Opastin`);
    await expectAccessible(page);
    for (const name of footerPages) {
      await page.getByRole('contentinfo').getByRole('link', { name: texts.footer[name] }).click();
      await page.waitForURL(`**/${language}/${name}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(page);
    }
    await page.goto(`/${language}/ei-ole`);
    await expectPage(page, language, texts.service.notFound.title);
    await expectAccessible(page);
  });
}

test('G16 the front page speaks the language of the browser; the switch keeps the place', async ({
  device,
}) => {
  const page = await device();
  await page.goto('/');
  await page.waitForURL('**/fi');
  await page.goto('/fi/privacy');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await page.waitForURL('**/sv/privacy');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('link', { name: 'Svenska' })).toHaveAttribute('aria-current', 'true');
  await expectAccessible(page);
  await page.goto('/');
  await page.waitForURL('**/sv');
});

test('G16 the switch keeps what is half written', async ({ device }) => {
  const page = await device();
  await logInAsExpert(page, experts.elina);
  await page.goto('/fi/workspaces/new');
  await page.getByLabel(words.fi.workspace.open.name).fill('Puoliksi Kirjoitettu');
  await page.getByRole('link', { name: 'English' }).click();
  await expectPage(page, 'en', words.en.workspace.open.title);
  await expect(page.getByLabel(words.en.workspace.open.name)).toHaveValue('Puoliksi Kirjoitettu');
});

test('nothing has to be scrolled sideways at 320 px', async ({ device }) => {
  const expert = await device({ width: 320 });
  const customer = await device({ width: 320 });
  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  for (const path of [
    '',
    '/login',
    '/contact',
    '/login-refused',
    '/workspaces',
    '/settings',
    `/workspaces/${id}`,
  ]) {
    await customer.goto(`/fi${path}`);
    await expect(customer.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScrolling(customer);
  }
  for (const path of ['/workspaces', '/workspaces/new', `/workspaces/${id}`]) {
    await expert.goto(`/sv${path}`);
    await expect(expert.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScrolling(expert);
  }
});

test('when the service is down the list says so and can be tried again', async ({ device }) => {
  const page = await device({ refusals: [/^503 GET \/api\/v1\/workspaces$/] });
  await logInAsExpert(page, experts.elina);
  await page.route('**/api/v1/workspaces?*', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      json: { type: 'urn:opastin:problem:unavailable', title: 'Unavailable', status: 503 },
    }),
  );
  await page.reload();
  await expect(page.getByText(words.fi.common.loadFailed)).toBeVisible();
  await expect(page.getByText(words.fi.problems.unavailable)).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/api/v1/workspaces?*');
  await press(page, words.fi.common.tryAgain);
  await expect(page.getByText(words.fi.common.loadFailed)).toBeHidden();
});

test('G6 a workspace of somebody else is as one that does not exist', async ({ device }) => {
  const refusals = [/^404 GET \/api\/v1\/workspaces\//];
  const expert = await device();
  const customer = await device();
  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  const colleague = await device({ refusals });
  await logInAsExpert(colleague, experts.markus, 'fi');
  for (const other of [id, '0198f000-0000-7000-8000-000000000001']) {
    await colleague.goto(`/fi/workspaces/${other}`);
    await expectPage(colleague, 'fi', words.fi.workspace.page.notFound);
  }
  await expectAccessible(colleague);
});

test('G17 where the application cannot start, a text says what to do, in all three languages', async ({
  device,
}) => {
  const page = await device({ width: 390 });
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/sv/login');
  for (const language of ['fi', 'sv', 'en']) {
    await expect(page.locator(`p[lang=${language}]`)).toBeVisible({ timeout: 10_000 });
  }
  await page.unroute('**/assets/*.js');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: words.sv.identity.login.title })).toBeVisible();
  await expect(page.locator('.not-started')).toHaveCount(0);
});

test('G16 the first page needs no more than 130 kB of JavaScript, compressed', async ({ device }) => {
  const page = await device();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  await page.goto('/fi');
  await expect(page.getByRole('link', { name: words.fi.service.front.customerLogin })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(130_000);
});
