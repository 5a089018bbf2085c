import { readFile } from 'node:fs/promises';
import { expectAccessible, expectPage } from './support/accessible';
import { administrator, type Expert, experts } from './support/people';
import { logInAsExpert, press } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const { questionnaire: texts, common, administration } = words.fi;
const { editor, step } = texts;
const serviceAdministrator: Expert = { ...administrator, button: 'service-sami', name: 'Sami Seppä' };

test('G8 the service administrator writes a questionnaire, publishes it, and an expert sees it', async ({
  device,
}) => {
  const sami = await device();
  await logInAsExpert(sami, serviceAdministrator);
  await sami.getByRole('link', { name: administration.navigation }).click();
  await sami.getByRole('link', { name: texts.list.title, exact: true }).click();
  await expectPage(sami, 'fi', texts.list.title);
  await expect(sami.getByRole('link', { name: /Elämäntilanteeni .*2/ })).toBeVisible();
  await expectAccessible(sami);

  await press(sami, texts.list.begin);
  await expectPage(sami, 'fi', texts.list.untitled);
  await expectAccessible(sami);
  const name = sami.getByRole('group', { name: editor.name });
  await name.getByLabel(common.languages.fi).fill('Kesän kysely');
  await name.getByLabel(common.languages.sv).fill('Sommarens enkät');
  await name.getByLabel(common.languages.en).fill('Summer questionnaire');
  await press(sami, editor.addPage);
  const heading = sami.getByRole('group', { name: editor.texts.group });
  await heading.getByLabel(common.languages.fi).fill('Kesä');
  await heading.getByLabel(common.languages.sv).fill('Sommaren');
  await heading.getByLabel(common.languages.en).fill('The summer');
  await press(sami, `${editor.add.question}: Kesä`);
  const question = sami.getByRole('group', { name: editor.texts.question, exact: true });
  await question.getByLabel(common.languages.fi).fill('Oletko kesällä töissä?');
  await press(sami, editor.save);
  await expect(sami.getByText(editor.allSaved)).toBeVisible();
  await expect(sami.getByRole('button', { name: step.activate.button })).toHaveCount(0);
  await expectAccessible(sami);

  await press(sami, texts.faults.missingSv);
  await question.getByLabel(common.languages.sv).fill('Arbetar du på sommaren?');
  await question.getByLabel(common.languages.en).fill('Do you work in the summer?');
  await sami.getByRole('radio', { name: common.languages.sv }).check();
  await expect(sami.getByRole('group', { name: 'Arbetar du på sommaren?' })).toBeVisible();
  await press(sami, editor.save);
  await press(sami, step.activate.button);
  await expectAccessible(sami);
  await sami.getByRole('dialog').getByRole('button', { name: step.activate.button }).click();
  await expect(sami.getByText(texts.state.active, { exact: true })).toBeVisible();
  await expectAccessible(sami);

  const elina = await device({ width: 390 });
  await logInAsExpert(elina, experts.elina);
  await elina.goto('/fi/administration/questionnaires');
  await elina.getByRole('link', { name: /Kesän kysely/ }).click();
  await expectPage(elina, 'fi', 'Kesän kysely');
  await expect(elina.getByRole('button', { name: step.retire.button })).toHaveCount(0);
  await expectAccessible(elina);
});

test('G8 a provider’s administrator takes the service’s questionnaire along as a file, as their own', async ({
  device,
}) => {
  const paula = await device();
  await logInAsExpert(paula, administrator);
  await paula.goto('/fi/administration/questionnaires');
  await paula.getByRole('link', { name: /Työelämätutka/ }).click();
  await expectPage(paula, 'fi', 'Työelämätutka');
  const download = paula.waitForEvent('download');
  await paula.getByRole('link', { name: texts.page.export }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ resourceType: 'Questionnaire' });

  await paula.goto('/fi/administration/questionnaires');
  const chooser = paula.waitForEvent('filechooser');
  await press(paula, texts.list.import);
  await (await chooser).setFiles({
    name: 'radar.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await expect(paula.getByText(texts.state.draft, { exact: true })).toBeVisible();
  await expect(paula.getByText(texts.page.ownerProvider)).toBeVisible();
  await expectAccessible(paula);
  await press(paula, step.delete.button);
  await paula.getByRole('dialog').getByRole('button', { name: step.delete.button }).click();
  await expectPage(paula, 'fi', texts.list.title);
});

test('G8 a form can be tried on a phone and by keyboard', async ({ device }) => {
  const olga = await device({ width: 390 });
  await logInAsExpert(olga, experts.olga);
  await olga.goto('/fi/administration/questionnaires');
  await olga.getByRole('link', { name: /Mitä palveluja tarvitset/ }).click();
  await expect(olga.getByRole('group', { name: /työsi päättymässä/ })).toHaveCount(0);
  await olga.getByRole('checkbox', { name: 'Olen työssä' }).focus();
  await olga.keyboard.press('Space');
  await expect(olga.getByRole('group', { name: /työsi päättymässä/ })).toBeVisible();
  const scale = olga.getByRole('group', { name: /Kuinka lähellä tavoitetta/ });
  await scale.getByRole('radio', { name: '4' }).focus();
  await olga.keyboard.press('Space');
  await olga.keyboard.press('ArrowRight');
  await expect(scale.getByRole('radio', { name: '5' })).toBeChecked();
  await expectAccessible(olga);
});
