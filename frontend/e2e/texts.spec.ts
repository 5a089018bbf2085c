import { words as serviceWords } from '~/features/service/words/words';
import { expectAccessible, expectPage } from './support/accessible';
import { serviceAdministrator } from './support/people';
import { logInAsExpert, press } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const { keep } = serviceWords.fi;

test('G18 the service administrator writes a text, looks at it and publishes it for everybody', async ({
  device,
}) => {
  const sami = await device({ refusals: [/^400 PUT .*\/publication$/] });
  await logInAsExpert(sami, serviceAdministrator);
  await sami.goto('/fi/administration/texts');
  await expectPage(sami, 'fi', keep.title);
  await expectAccessible(sami);
  await press(sami, `${keep.begin} ${words.fi.footer.about}`);
  await expect(sami.getByLabel('Teksti (Suomi)')).toBeVisible();
  await sami.getByLabel('Teksti (Suomi)').fill('Alku.\n\n## Uusi kohta\n\n- **Tärkeä** <b>x</b>');
  const preview = sami.getByRole('region', { name: keep.preview });
  await expect(preview.getByRole('heading', { name: 'Uusi kohta' })).toBeVisible();
  await expect(preview.getByText('<b>x</b>')).toBeVisible();
  await sami.getByRole('radio', { name: 'Svenska' }).check();
  await sami.getByLabel('Otsikko (Svenska)').fill('');
  await sami.getByLabel('Teksti (Svenska)').fill('');
  await expect(sami.getByText(keep.saveFirst)).toBeVisible();
  await expectAccessible(sami);
  await press(sami, keep.save);
  await expect(sami.getByText(keep.saveFirst)).toBeHidden();
  await press(sami, keep.publish.button);
  const dialog = sami.getByRole('dialog');
  await dialog.getByLabel(keep.publish.day).fill('2020-01-01');
  await dialog.getByRole('button', { name: keep.publish.button }).click();
  await expect(dialog.getByText(keep.publish.tooEarly)).toBeVisible();
  await expectAccessible(sami);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());
  await dialog.getByLabel(keep.publish.day).fill(today);
  await dialog.getByRole('button', { name: keep.publish.button }).click();
  await expect(sami.getByText(keep.stage.PUBLISHED, { exact: true })).toBeVisible();

  const reader = await device({ width: 390 });
  await reader.goto('/fi/about');
  await expect(reader.getByRole('heading', { level: 2, name: 'Uusi kohta' })).toBeVisible();
  await expect(reader.getByRole('link', { name: /^Versio 1/ })).toBeVisible();
  await expectAccessible(reader);
  await reader.goto('/sv/about');
  await expect(reader.getByText('Den här texten finns inte på svenska.')).toBeVisible();
  await expect(reader.getByRole('heading', { level: 2, name: 'Uusi kohta' })).toHaveCount(1);
  expect(
    await reader
      .getByRole('heading', { level: 1 })
      .evaluate((h1) => h1.closest('[lang]')?.getAttribute('lang')),
  ).toBe('fi');
  await reader.getByRole('link', { name: /^Version 1,/ }).click();
  await expectPage(reader, 'sv', 'Om tjänsten');
});
