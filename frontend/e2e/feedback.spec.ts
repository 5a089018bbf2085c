import { expectAccessible } from './support/accessible';
import { customers, experts } from './support/people';
import { inSharedWorkspace, press } from './support/steps';
import { expect, test } from './support/test';
import { words } from './support/words';

const { feedback: texts, workspace, common } = words.fi;

test('G8 G12 a customer gives feedback on a closed guidance once, and the expert sees nothing of it', async ({
  device,
}) => {
  const expert = await device();
  const customer = await device({ width: 390 });
  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  await expert.goto(`/fi/workspaces/${id}/storage`);
  await press(expert, workspace.storage.close.button);
  await expert
    .getByRole('dialog')
    .getByRole('button', { name: workspace.storage.close.go, exact: true })
    .click();
  await expect(expert.getByText(workspace.storage.banner.CLOSED, { exact: true })).toBeVisible();

  await customer.goto(`/fi/workspaces/${id}`);
  await customer.getByRole('link', { name: texts.link.closing }).click();
  await expect(customer.getByRole('heading', { name: texts.page.title })).toBeFocused();
  await expect(customer.getByText('Asiantuntijasi ei näe vastauksiasi.')).toBeVisible();
  await expectAccessible(customer);
  await press(customer, texts.form.submit);
  await expect(customer.getByRole('heading', { name: common.formErrors })).toBeFocused();
  await expectAccessible(customer);
  const need = customer.getByRole('group', { name: /Kuinka hyvin ohjaus vastasi/ });
  await need.getByRole('radio', { name: '9', exact: true }).check();
  await customer.getByRole('checkbox', { name: 'Sain tietoa' }).check();
  await press(customer, texts.form.submit);
  await expect(customer.getByRole('heading', { name: texts.given.title })).toBeFocused();
  await expectAccessible(customer);
  await customer.reload();
  await expect(customer.getByText(texts.page.nothing)).toBeVisible();

  await expert.goto(`/fi/workspaces/${id}`);
  await expect(expert.getByText(workspace.storage.banner.CLOSED, { exact: true })).toBeVisible();
  await expect(expert.getByRole('link', { name: texts.link.closing })).toHaveCount(0);
  await expert.goto('/fi/notifications');
  await expect(expert.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(expert.getByText(/palaut(e|etta) on/i)).toHaveCount(0);
});
