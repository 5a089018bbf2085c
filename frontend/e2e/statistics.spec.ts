import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessible';
import { administrator, serviceAdministrator } from './support/people';
import { logInAsExpert } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const texts = words.fi.statistics;

for (const width of [390, 1280] as const) {
  test(`G8 G19 the service's administrator sees numbers, pictures and why some are missing, ${width} px wide`, async ({
    device,
  }) => {
    const page = await device({ width });
    await logInAsExpert(page, serviceAdministrator);
    await page.getByRole('link', { name: texts.navigation }).click();
    await expect(page.getByRole('heading', { level: 1, name: texts.title })).toBeVisible();
    await expect(page.getByRole('img', { name: texts.picture.people })).toBeVisible();
    await expectAccessible(page);

    await page.getByLabel(texts.subject).selectOption('topics.1');
    await expect(page.getByRole('img', { name: texts.picture.chosen })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Opiskelu' })).toBeVisible();
    await expect(page.getByText(texts.explained.small)).toBeVisible();
    await expectAccessible(page);

    await page.getByLabel(texts.by.label).selectOption('PROVIDER');
    await expect(page.getByRole('rowheader', { name: 'Esimerkin hyvinvointialue' }).first()).toBeVisible();
    await expect(page).toHaveURL(/by=PROVIDER/);
    await page.reload();
    await expect(page.getByLabel(texts.by.label)).toHaveValue('PROVIDER');
    await expectAccessible(page);

    for (const language of ['sv', 'en'] as const) {
      await page.goto(`/${language}/statistics?subject=workspaces-active.1&by=LANGUAGE`);
      await expect(
        page.getByRole('heading', { level: 1, name: words[language].statistics.title }),
      ).toBeVisible();
      await expect(
        page.getByRole('img', { name: words[language].statistics.picture.shares }).first(),
      ).toBeVisible();
      await expectAccessible(page);
    }
  });
}

test('G8 a provider’s administrator sees the own organisation only, and takes the numbers along', async ({
  device,
}) => {
  const page = await device();
  await logInAsExpert(page, administrator);
  await page.goto('/fi/statistics?subject=guidance-feedback.1&by=PROVIDER');
  await expect(page.getByRole('img', { name: texts.picture.people })).toBeVisible();
  await expect(page.getByLabel(texts.provider)).toHaveCount(0);
  await expect(page.getByLabel(texts.by.label)).toHaveValue('MONTH');
  await expect(page.getByText('Malliopiston')).toHaveCount(0);

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: texts.download.csv }).click(),
  ]);
  const text = await readFile(await csv.path(), 'utf8');
  expect(text).toContain('"Esimerkkialueen työllisyyspalvelut"');
  expect(text).not.toContain('Malliopiston');
});
