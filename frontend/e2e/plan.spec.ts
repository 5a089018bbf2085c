import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { customers, experts } from './support/people';
import { chooseMember, inSharedWorkspace, press } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const { guidanceplan: texts, topic: topicTexts, workspace, common } = words.fi;
const task = texts.tasks;
const appointment = texts.appointments;

async function openPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: workspace.sections.plan, exact: true }).click();
  await expect(page.getByRole('heading', { name: task.title })).toBeVisible();
}

test('G19 G22 topics, a task, an appointment with another time, and a summary, on laptop and phone', async ({
  device,
}) => {
  const expert = await device();
  const customer = await device({ width: 390 });
  await inSharedWorkspace(expert, customer, experts.elina, customers.eero);
  await openPlan(customer);
  await expect(customer.getByText(task.empty.CUSTOMER)).toBeVisible();
  await expectAccessible(customer);

  await openPlan(expert);
  await press(expert, topicTexts.workspace.choose);
  await expert.getByRole('checkbox', { name: 'Opiskelu' }).check();
  await expert.getByRole('checkbox', { name: 'Raha-asiat' }).check();
  await expectAccessible(expert);
  await press(expert, topicTexts.workspace.save);
  await expect(customer.getByText('Raha-asiat')).toBeVisible();

  await press(expert, task.add);
  await expect(expert.getByRole('heading', { name: task.form.new })).toBeFocused();
  await expert.getByLabel(task.form.title).fill('Lähetä hakemus oppilaitokseen');
  await expert.getByLabel(task.form.dueOn).fill('2099-01-31');
  await expectAccessible(expert);
  await press(expert, texts.common.add);
  const given = customer.getByRole('article', { name: 'Lähetä hakemus oppilaitokseen' });
  await expect(given.getByText(task.assignee.mine)).toBeVisible();
  await given.getByText(fill(task.comments_other, { count: 0 })).click();
  await given.getByRole('textbox').fill('Puuttuu vielä todistus.');
  await press(customer, task.comment.submit);
  await expect(given.getByText('Puuttuu vielä todistus.')).toBeVisible();
  await expectAccessible(customer);
  await press(customer, task.markDone);
  await expect(expert.getByText(fill(task.closed_one, { count: 1 }))).toBeVisible();

  await press(expert, appointment.propose);
  await expert.getByLabel(appointment.form.topic).fill('Kevään suunnitelmat');
  await press(expert, appointment.form.submit);
  await expect(expert.getByRole('heading', { name: common.formErrors })).toBeFocused();
  await expectAccessible(expert);
  await expert.getByLabel(appointment.form.place.IN_PERSON).fill('Esimerkkikatu 1, Helsinki');
  await press(expert, appointment.form.submit);

  const proposed = customer.getByRole('article', { name: 'Kevään suunnitelmat' });
  await expect(proposed.getByText(appointment.state.yourTurn)).toBeVisible();
  await expectAccessible(customer);
  await press(customer, appointment.proposeAnother);
  await customer.getByLabel(appointment.form.time).fill('14:30');
  await customer.getByText(appointment.way.PHONE, { exact: true }).click();
  await customer.getByLabel(appointment.form.place.PHONE).fill('040 000 0000');
  await expectAccessible(customer);
  await press(customer, appointment.form.submit);

  const answered = expert.getByRole('article', { name: 'Kevään suunnitelmat' });
  await expect(answered.getByText(/14\.30–15\.15/)).toBeVisible();
  await press(expert, appointment.accept);
  await expect(proposed.getByText(appointment.state.AGREED)).toBeVisible();
  const downloading = customer.waitForEvent('download');
  await proposed.getByRole('link', { name: /Lataa kalenteriin/ }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('appointment.ics');
  const calendar = await readFile(await file.path(), 'utf8');
  expect(calendar).toContain('STATUS:CONFIRMED');
  expect(calendar).toContain('SUMMARY:Kevään suunnitelmat');
  expect(calendar).not.toContain(customers.eero.name);

  await press(expert, texts.summary.write);
  await expert.getByLabel(texts.summary.editor.label).fill('Olemme puhuneet opinnoista.');
  await expect(expert.getByText(texts.summary.draft.saved)).toBeVisible();
  await expectAccessible(expert);
  await expect(customer.getByText(texts.summary.empty.CUSTOMER)).toBeVisible();
  await press(expert, texts.summary.editor.publish);
  await expectAccessible(expert);
  await press(expert, texts.summary.publishDialog.go);
  await expect(customer.getByText('Olemme puhuneet opinnoista.')).toBeVisible();
  await expect(expert.getByRole('button', { name: texts.summary.update })).toBeVisible();

  await press(customer, appointment.cancel);
  await expectAccessible(customer);
  await customer.getByRole('dialog').getByRole('button', { name: appointment.cancelDialog.go }).click();
  await expect(customer.getByRole('heading', { name: appointment.title })).toBeFocused();
  await expect(expert.getByText(fill(appointment.earlier_one, { count: 1 }))).toBeVisible();
  await expectAccessible(expert);
});

test('G19 the service administrator adds a topic, orders the list and retires the topic', async ({
  device,
}) => {
  const administrator = await device({ width: 390 });
  await administrator.goto('/fi/administration/topics');
  await administrator.getByRole('link', { name: words.fi.identity.login.expertButton }).click();
  await chooseMember(administrator, 'service-sami');
  await expect(administrator.getByRole('heading', { name: topicTexts.list.title })).toBeVisible();
  await expectAccessible(administrator);
  await press(administrator, topicTexts.list.add);
  await administrator.getByLabel(topicTexts.form.fi).fill('Liikkuminen');
  await administrator.getByLabel(topicTexts.form.sv).fill('Att röra sig');
  await administrator.getByLabel(topicTexts.form.en).fill('Getting around');
  await expectAccessible(administrator);
  await press(administrator, topicTexts.form.save);

  await press(administrator, fill(topicTexts.list.up, { name: 'Liikkuminen' }));
  await expect(
    administrator.getByText(fill(topicTexts.list.moved, { name: 'Liikkuminen', place: 13 })),
  ).toBeAttached();
  await press(administrator, fill(topicTexts.list.rename, { name: 'Liikkuminen' }));
  await administrator.getByText(topicTexts.form.no, { exact: true }).click();
  await press(administrator, topicTexts.form.save);
  await expect(administrator.getByText(topicTexts.list.retired)).toBeVisible();
  await expectAccessible(administrator);
});
