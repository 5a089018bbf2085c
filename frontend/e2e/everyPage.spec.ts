import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectLargeText,
  expectPrintable,
  expectReflow,
  expectStill,
} from './support/accessible';
import { administrator, customers, experts, serviceAdministrator } from './support/people';
import { inSharedWorkspace, logInAsExpert } from './support/steps';
import { expect, test } from './support/test';
import { type Language, words } from './support/words';

const ofWorkspace = ['', '/plan', '/questionnaires', '/people', '/storage'];
const ofService = [
  '/administration/providers',
  '/administration/providers/new',
  '/administration/providers/01930000-0000-7000-8000-000000000001',
  '/administration/announcements',
  '/administration/interruptions',
  '/inbox',
];
const ofAdministrator = [
  '/administration',
  '/administration/staff',
  '/administration/contact-form',
  '/administration/retention',
  '/administration/questionnaires',
  '/administration/texts',
];
const ofCustomer = ['/log', '/feedback', '/contact'];
const toHandler = [
  '',
  '/01930000-0000-7000-8000-000000000301',
  '/01930000-0000-7000-8000-000000000301/open-workspace',
];
const ofEverybody = ['/workspaces', '/notifications', '/settings', '/accept-terms'];
const open = [
  '/providers',
  '/providers?municipality=091&language=sv',
  '/providers/01930000-0000-7000-8000-000000000001',
  '/contact/01930000-0000-7000-8000-000000000001',
  '/contact/embed/01930000-0000-7000-8000-000000000001',
  '/staff-link',
  '/organisation-login',
  '/login-refused?reason=staff-login-taken',
  '/status',
  '/archive-verification',
  '/login',
  '/login-refused?reason=no-access',
  '/session-expired',
  '/signed-out',
];

const languages: Language[] = ['fi', 'sv', 'en'];

/** Every page at both widths, in one language each; the next one another time. `make test-all`: in all of them. */
const turns = process.env.OPASTIN_TEST_ALL === '1' ? [0, 1, 2] : [0];
const looks = turns.flatMap((turn) => [
  { width: 390, turn } as const,
  { width: 1280, turn: turn + 1 } as const,
]);

/** Each page for whoever it is there; the main job does the rest. */
for (const { width, turn } of looks) {
  test.describe(`on ${width} px, in turn ${turn} of the languages`, () => {
    const without = 'without a fault that axe can find';
    const visit = visitor(turn);

    test(`G16 every page of a customer and an expert ${without}`, async ({ device }) => {
      const expert = await device({ width });
      const customer = await device({ width });
      const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
      const inside = ofWorkspace.map((section) => `/workspaces/${id}${section}`);
      const own = ofCustomer.map((section) => `/workspaces/${id}${section}`);
      await visit(customer, [...ofEverybody, ...inside, ...own]);
      await visit(expert, [...inside, '/workspaces/new', `/workspaces/${id}/people/new`]);
    });

    test(`G16 every page of an expert who handles contacts ${without}`, async ({ device }) => {
      const expert = await device({ width });
      await logInAsExpert(expert, experts.elina);
      await visit(expert, [...ofEverybody, ...toHandler.map((page) => `/inbox${page}`)]);
    });

    test(`G16 every page without a log-in ${without}`, async ({ device }) => {
      await visit(await device({ width }), open);
    });

    test(`G16 every page of administrators ${without}`, async ({ device }) => {
      const paula = await device({ width });
      await logInAsExpert(paula, administrator);
      await visit(paula, ofAdministrator);
      const sami = await device({ width });
      await logInAsExpert(sami, serviceAdministrator);
      await visit(sami, ofService);
    });
  });
}

/** Visits pages, each in the next language. */
function visitor(turn: number) {
  let number = turn;
  return async (page: Page, paths: readonly string[]) => {
    for (const path of paths) {
      const language = languages[number % languages.length] ?? 'fi';
      number += 1;
      await page.goto(`/${language}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect(page.getByText(words[language].common.loading, { exact: true })).toHaveCount(0);
      await expectAccessible(page);
      await expectStill(page);
      await (page.viewportSize()?.width === 390 ? expectReflow(page) : expectLargeText(page));
      await expectPrintable(page);
    }
  };
}
