import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { administrator, customers, experts } from './support/people';
import { inSharedWorkspace, logInAsExpert } from './support/steps';
import { expect, test } from './support/test';
import { type Language, words } from './support/words';

const ofWorkspace = ['', '/plan', '/people', '/storage'];
const ofAdministrator = ['/administration', '/administration/retention', '/administration/questionnaires'];
const ofEverybody = ['/workspaces', '/notifications', '/settings'];
const open = [
  '/archive-verification',
  '/login',
  '/login-refused?reason=no-access',
  '/session-expired',
  '/signed-out',
];

const looks: [language: Language, width: 390 | 1280][] = [
  ['fi', 1280],
  ['sv', 390],
  ['en', 390],
];

/** Each page for whoever it is there. The longest words on the narrowest page; the main job does the rest. */
for (const [language, width] of looks) {
  test(`G16 every page without a fault that axe can find, in ${language} on ${width} px`, async ({
    device,
  }) => {
    test.setTimeout(90_000);
    const expert = await device({ width });
    const customer = await device({ width });
    const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
    const inside = ofWorkspace.map((section) => `/workspaces/${id}${section}`);
    await visit(customer, language, [...ofEverybody, ...inside, `/workspaces/${id}/log`]);
    await visit(expert, language, [
      ...ofEverybody,
      ...inside,
      '/workspaces/new',
      `/workspaces/${id}/people/new`,
    ]);
    await visit(await device({ width }), language, open);
    const paula = await device({ width });
    await logInAsExpert(paula, administrator);
    await visit(paula, language, ofAdministrator);
  });
}

async function visit(page: Page, language: Language, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(`/${language}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(words[language].common.loading)).toHaveCount(0);
    await expectAccessible(page);
  }
}
