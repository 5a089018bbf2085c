import { expectAccessible, expectPage } from './support/accessible';
import { customers, experts } from './support/people';
import { choose, inSharedWorkspace, logInAsExpert, message, press, writeMessage } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const texts = words.fi.consent;
const { elina, olga } = experts;
const { aino } = customers;

test('G7 a limited consent, from the proposal to the withdrawal while the expert’s page is open', async ({
  device,
}) => {
  const founder = await device();
  const customer = await device({ width: 390 });
  // What was open when access ended is read once more, and refused.
  const expert = await device({ refusals: [/^404 \w+ \/api\/v1\/workspaces\//] });
  const { id } = await inSharedWorkspace(founder, customer, elina, aino);
  await writeMessage(customer, id, 'Ennen suostumusta');

  await founder.getByRole('link', { name: words.fi.workspace.sections.people, exact: true }).click();
  await expectAccessible(founder);
  await founder.getByRole('link', { name: texts.people.propose }).click();
  await press(founder, texts.propose.submit);
  await expect(founder.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
  await founder.getByLabel(texts.propose.search).fill('olga');
  await choose(founder, olga.name);
  await founder.getByLabel(texts.propose.reason).fill('Tuntee koulutukset, joista puhuimme.');
  await expectAccessible(founder);
  await press(founder, texts.propose.submit);
  const request = founder.getByRole('listitem').filter({ hasText: olga.name });
  await expect(request.getByText(texts.requests.JOIN)).toBeVisible();
  await expectAccessible(founder);

  await logInAsExpert(expert, olga);
  const invitation = expert.getByRole('listitem').filter({
    hasText: fill(texts.invitations.JOIN, { name: elina.name }),
  });
  await expect(invitation).toBeVisible();
  await expect(expert.getByText(aino.name)).toHaveCount(0);
  await expectAccessible(expert);
  await invitation.getByRole('button', { name: texts.invitations.accept }).click();
  await expect(invitation.getByText(texts.invitations.waiting)).toBeVisible();

  await customer.getByRole('link', { name: words.fi.workspace.sections.people, exact: true }).click();
  await customer.getByRole('link', { name: texts.requests.decide }).click();
  const question = fill(texts.decision.titleJoin, { name: olga.name });
  await expect(customer.getByRole('heading', { name: question })).toBeVisible();
  await expect(customer.getByText('Tuntee koulutukset, joista puhuimme.')).toBeVisible();
  await press(customer, texts.decision.accept);
  await expect(customer.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
  await expectAccessible(customer);
  await choose(customer, texts.decision.scopeFromNow);
  await choose(customer, texts.decision.endDate);
  await customer.getByLabel(texts.decision.untilOn).fill('2099-02-28');
  await expectAccessible(customer);
  await press(customer, texts.decision.accept);
  await expect(customer.getByText(texts.details.states.active)).toBeVisible();
  await expectAccessible(customer);

  await expert.goto(`/fi/workspaces/${id}`);
  await writeMessage(customer, id, 'Suostumuksen jälkeen');
  await expect(message(expert, 'Suostumuksen jälkeen')).toBeVisible();
  await expect(message(expert, 'Ennen suostumusta')).toHaveCount(0);

  await press(customer, texts.withdraw.button);
  await expectAccessible(customer);
  await customer.getByRole('dialog').getByRole('button', { name: texts.withdraw.go }).click();
  await expect(customer.getByText(texts.details.states.inactive)).toBeVisible();
  await expectPage(expert, 'fi', words.fi.workspace.page.ended);
  await expect(expert.getByText('Suostumuksen jälkeen')).toHaveCount(0);
  await expectAccessible(expert);

  const download = customer.waitForEvent('download');
  await customer.getByRole('link', { name: texts.details.receipt }).click();
  expect((await download).suggestedFilename()).toBe('consent-1.pdf');
});

test('G7 the customer says no with the keyboard, on a phone; an expert who is in leaves', async ({
  device,
}) => {
  const founder = await device();
  const customer = await device({ width: 390 });
  const expert = await device({ width: 390, refusals: [/^404 \w+ \/api\/v1\/workspaces\//] });
  const { id } = await inSharedWorkspace(founder, customer, elina, aino);
  await proposeByAddress();
  await customer.goto(`/fi/workspaces/${id}/people`);
  await customer.getByRole('link', { name: texts.requests.decide }).click();
  const reject = customer.getByRole('button', { name: texts.decision.reject });
  await reject.focus();
  await customer.keyboard.press('Enter');
  await expect(customer.getByRole('dialog')).toBeVisible();
  await customer.keyboard.press('Escape');
  await expect(reject).toBeFocused();
  await customer.keyboard.press('Enter');
  await customer.getByRole('dialog').getByRole('button', { name: texts.decision.rejectDialog.go }).click();
  await expect(customer.getByRole('definition').getByText(texts.details.causes.REJECTED)).toBeVisible();

  await proposeByAddress();
  await customer.goto(`/fi/workspaces/${id}/people`);
  await customer.getByRole('link', { name: texts.requests.decide }).click();
  await choose(customer, texts.decision.scopeAll);
  await press(customer, texts.decision.accept);
  await expect(customer.getByText(texts.details.states.draft)).toBeVisible();
  await logInAsExpert(expert, olga);
  const open = expert.getByRole('button', { name: texts.invitations.accept }).first();
  await open.click();
  await expert.waitForURL(`**/workspaces/${id}`);
  await expert.getByRole('link', { name: words.fi.workspace.sections.people, exact: true }).click();
  await expectAccessible(expert);
  await press(expert, texts.leave.button);
  await expert.getByRole('dialog').getByRole('button', { name: texts.leave.go }).click();
  await expect(expert.getByRole('heading', { level: 1 })).toBeVisible();
  await customer.goto(`/fi/workspaces/${id}/people`);
  await expect(customer.getByText(texts.details.causes.EXPERT_LEFT)).toBeVisible();
  await expectAccessible(customer);

  async function proposeByAddress() {
    await founder.goto(`/fi/workspaces/${id}/people/new`);
    await choose(founder, texts.propose.byEmail);
    await founder.getByLabel(texts.propose.email).fill('Olga.Opinto@education.example');
    await founder.getByLabel(texts.propose.reason).fill('Opiskelu kiinnostaa.');
    await press(founder, texts.propose.submit);
    await founder.waitForURL('**/people');
  }
});
