import { fill, newsWords } from '~/features/service/announcements/words/words';
import { expectAccessible, expectPage } from './support/accessible';
import { customers, experts, serviceAdministrator } from './support/people';
import { choose, composer, inSharedWorkspace, logInAsExpert, press } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const { announcements, interruptions, functions, off, news, status } = newsWords.fi;
const switchedOff = [/^503 /];

test('T19 an announcement is seen by its audience; in a maintenance nothing is lost, and the page goes on by itself', async ({
  device,
}) => {
  const expert = await device({ refusals: switchedOff });
  const customer = await device({ width: 390, refusals: switchedOff });
  const sami = await device();
  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  await logInAsExpert(sami, serviceAdministrator);

  await sami.goto('/fi/administration/announcements');
  await expectPage(sami, 'fi', announcements.title);
  await press(sami, announcements.add);
  await press(sami, announcements.form.save);
  await expect(sami.getByRole('link', { name: new RegExp(`^${announcements.form.untilDay}`) })).toBeVisible();
  await choose(sami, announcements.audience.CUSTOMERS);
  await sami.getByLabel(announcements.form.untilDay).fill('2099-01-01');
  await sami.getByLabel(announcements.form.untilTime).fill('12:00');
  for (const [language, text] of Object.entries({
    Suomi: 'Kesätauko',
    Svenska: 'Sommarpaus',
    English: 'Summer',
  })) {
    await sami.getByLabel(fill(announcements.form.text, { language })).fill(text);
  }
  await expectAccessible(sami);
  await press(sami, announcements.form.save);
  await expect(sami.getByText(announcements.phase.NOW)).toBeVisible();
  await expectAccessible(sami);

  await customer.reload();
  const told = customer.getByRole('region', { name: news.label });
  await expect(told.getByText('Kesätauko')).toBeVisible();
  await expectAccessible(customer);
  await told.getByRole('button', { name: news.hide }).click();
  await expect(told.getByText('Kesätauko')).toHaveCount(0);
  await customer.reload();
  await expect(composer(customer)).toBeVisible();
  await expect(told.getByText('Kesätauko')).toHaveCount(0);
  for (const other of [expert, sami]) {
    await other.reload();
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(other.getByRole('region', { name: news.label })).toHaveCount(0);
  }

  // Only sending is off: the draft is saved.
  const toSwitch = async (button: string, what: string) => {
    await sami.goto('/fi/administration/interruptions');
    await sami.getByRole('listitem').filter({ hasText: what }).getByRole('button', { name: button }).click();
  };
  await toSwitch(interruptions.switchOff, functions.SENDING_MESSAGES);
  await expectAccessible(sami);
  await press(sami, interruptions.form.save);
  await expect(sami.getByText(interruptions.off, { exact: true })).toBeVisible();
  await composer(customer).fill('Kirjoitan nyt');
  await expect(customer.getByText(words.fi.message.draft.saved)).toBeVisible();
  await press(customer, words.fi.message.composer.send);
  await expect(customer.getByText(words.fi.problems.switchedOff)).toBeVisible();
  await expect(told.getByText(off.function.SENDING_MESSAGES)).toBeVisible();
  await expectAccessible(customer);
  await toSwitch(interruptions.switchOn, functions.SENDING_MESSAGES);
  await sami.getByRole('dialog').getByRole('button', { name: interruptions.switchOn }).click();
  await expect(told.getByText(off.function.SENDING_MESSAGES)).toBeHidden({ timeout: 20_000 });

  // All of it: the text stays, and is saved afterwards.
  await toSwitch(interruptions.switchOff, functions.all);
  await press(sami, interruptions.form.save);
  await expect(sami.getByText(off.maintenance)).toBeVisible();
  await expect(sami.getByText(off.administrator)).toBeVisible();
  await composer(customer).fill('Kirjoitan nyt huollon aikana');
  await expect(told.getByText(off.maintenance)).toBeVisible({ timeout: 20_000 });
  await expect(composer(customer)).toHaveValue('Kirjoitan nyt huollon aikana');
  await expectAccessible(customer);
  await expert.goto('/fi/providers');
  await expect(expert.getByText(words.fi.problems.maintenance)).toBeVisible();
  await expert.goto('/fi/status');
  await expect(expert.getByText(status.state.MAINTENANCE)).toBeVisible();
  await expectAccessible(expert);
  await expert.goto('/fi/providers');

  await toSwitch(interruptions.switchOn, functions.all);
  await sami.getByRole('dialog').getByRole('button', { name: interruptions.switchOn }).click();
  await expect(told.getByText(off.maintenance)).toBeHidden({ timeout: 20_000 });
  await expect(customer.getByText(words.fi.message.draft.saved)).toBeVisible({ timeout: 20_000 });
  await expect(expert.getByText(experts.elina.organisation.fi)).toBeVisible({ timeout: 20_000 });
  await customer.reload();
  await expect(composer(customer)).toHaveValue('Kirjoitan nyt huollon aikana');
  await press(customer, words.fi.message.composer.send);
  await expert.goto(`/fi/workspaces/${id}`);
  await expect(expert.getByRole('article').getByText('huollon aikana')).toBeVisible();
  await sami.goto('/fi/administration/announcements');
  await press(sami, announcements.end.button);
  await sami.getByRole('dialog').getByRole('button', { name: announcements.end.button }).click();
  await expect(sami.getByText(announcements.phase.PAST, { exact: true })).toBeVisible();
});
