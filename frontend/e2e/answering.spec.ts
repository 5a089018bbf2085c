import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { customers, experts } from './support/people';
import { inSharedWorkspace, logInAsCustomer, press } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const { responses, answering, check, view, changes } = words.fi.questionnaire;
const lifeSituation = 'Elämäntilanteeni';
const serviceNeed = 'Mitä palveluja tarvitset?';

test('G8 G21 a customer answers on the phone, goes on at the laptop, corrects, checks and sends; the expert reads', async ({
  device,
}) => {
  const expert = await device();
  const phone = await device({ width: 390 });
  const { id } = await inSharedWorkspace(expert, phone, experts.elina, customers.siiri);
  const list = `/fi/workspaces/${id}/questionnaires`;

  await test.step('the expert asks', async () => {
    await expert.goto(list);
    await press(expert, responses.assign.open);
    await press(expert, responses.assign.button);
    await expect(expert.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
    await expert.locator('label').filter({ hasText: lifeSituation }).click();
    await expectAccessible(expert);
    await press(expert, responses.assign.button);
    await expect(expert.getByRole('heading', { name: lifeSituation })).toBeVisible();
    await expect(expert.getByRole('button', { name: responses['taking-back'].button })).toBeVisible();
  });

  await test.step('the customer answers on the phone', async () => {
    await phone.goto(list);
    await expectAccessible(phone);
    await phone.getByRole('link', { name: responses.answer }).click();
    await expectAccessible(phone);
    await press(phone, answering.next);
    await rate(phone, 0, 4);
    await expectAccessible(phone);
    await expect(phone.getByText(answering.status.saved)).toBeVisible();
  });

  const laptop = await device();
  await test.step('and goes on at the laptop', async () => {
    await logInAsCustomer(laptop, customers.siiri);
    await laptop.goto(list);
    await laptop.getByRole('link', { name: responses.goOn }).click();
    await expect(
      laptop.getByRole('group').first().getByRole('radio', { name: '4', exact: true }),
    ).toBeChecked();
    await toCheck(laptop);
    await expect(laptop.getByText(check.noAnswer).first()).toBeVisible();
    await expectAccessible(laptop);
    await press(laptop, check.send);
    await expect(laptop.getByText(view.sent)).toBeVisible();
    await expectAccessible(laptop);
  });

  await test.step('the expert reads, and the customer changes an answer', async () => {
    await expert.reload();
    await expert.getByRole('link', { name: responses.see }).click();
    await expect(expert.getByText('4 / 10')).toBeVisible();
    await expectAccessible(expert);
    await laptop.getByRole('link', { name: view.amend }).click();
    await press(laptop, answering.next);
    await rate(laptop, 0, 7);
    await toCheck(laptop);
    await expect(laptop.getByText(check.amends)).toBeVisible();
    await press(laptop, check.send);
    await expect(laptop.getByText('7 / 10')).toBeVisible();
    await expect(laptop.getByText(/^Aiemmat vastaukset/)).toBeVisible();
  });

  await test.step('G21 answered once more, the change is a picture with a table', async () => {
    await phone.goto(list);
    await press(phone, responses.start.open);
    await phone.getByRole('button', { name: `${responses.start.button} ${lifeSituation}` }).click();
    await press(phone, answering.next);
    await rate(phone, 0, 9);
    await toCheck(phone);
    await press(phone, check.send);
    await expect(phone.getByText(view.sent)).toBeVisible();
    await phone.goto(list);
    await expect(phone.getByRole('img', { name: changes.picture })).toBeVisible();
    const row = phone.getByRole('table', { name: changes.table }).getByRole('row').nth(1);
    await expect(row).toContainText('7');
    await expect(row).toContainText('9');
    await expectAccessible(phone);
  });

  await test.step('what is missing is told with the way there; what is not answered is stopped', async () => {
    await press(phone, responses.start.open);
    await phone.getByRole('button', { name: `${responses.start.button} ${serviceNeed}` }).click();
    await press(phone, answering.next);
    await expect(phone.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
    await expectAccessible(phone);
    await phone.getByRole('link', { name: /^Mitkä näistä kuvaavat/ }).click();
    await expect(phone.getByRole('group', { name: /^Mitkä näistä kuvaavat/ })).toBeFocused();
    await phone.goto(list);
    await press(phone, responses.stop.button);
    await phone.getByRole('dialog').getByRole('button', { name: responses.stop.button }).click();
    await expect(phone.getByText(responses.ended_one.replace('{{count}}', '1'))).toBeVisible();
  });
});

async function rate(page: Page, question: number, value: number): Promise<void> {
  const group = page.getByRole('group').nth(question);
  await group
    .locator('label')
    .filter({ hasText: new RegExp(`^${value}(,|$)`) })
    .click();
  await expect(group.getByRole('radio', { name: new RegExp(`^${value}\\b`) })).toBeChecked();
}

async function toCheck(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: check.title });
  while (!(await heading.isVisible())) {
    const before = page.url();
    await press(page, answering.next);
    await expect(page).not.toHaveURL(before);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  }
}
