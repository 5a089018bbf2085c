import { expectAccessible, expectPage } from './support/accessible';
import { administrator, customers, experts } from './support/people';
import {
  choose,
  inSharedWorkspace,
  logInAsExpert,
  message,
  press,
  setStaff,
  writeMessage,
} from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const texts = words.fi.consent;
const administration = words.fi.administration;
const { elina, markus } = experts;
const { eero } = customers;
const secret = 'Tämän näkevät vain osalliset';
const reason = 'Asiantuntijasi on siirtynyt muihin tehtäviin.';

test('G10 an administrator hands over an orphaned workspace, blind to customer and content', async ({
  device,
}) => {
  const founder = await device({ refusals: [/^401 \w+ \/api\/v1\//] });
  const customer = await device({ width: 390 });
  const paula = await device();
  const successor = await device();
  const { id } = await inSharedWorkspace(founder, customer, markus, eero);
  await writeMessage(customer, id, secret);
  const reference = id.slice(-8).toUpperCase();
  const row = paula.getByRole('listitem').filter({ hasText: reference });

  await test.step('the administrator proposes a successor, and takes the proposal back', async () => {
    await logInAsExpert(paula, administrator);
    await setStaff(paula, markus, 'disabling');
    await founder.waitForURL('**/session-expired');
    await paula.goto('/fi/administration');
    await expect(row.getByText(administration.workspaces.orphaned)).toBeVisible();
    await expectAccessible(paula);
    await row.getByRole('link', { name: administration.handover.propose }).click();
    await expectPage(paula, 'fi', fill(texts.handover.title, { reference }));
    await press(paula, texts.propose.submit);
    await expect(paula.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
    await expectAccessible(paula);
    await propose();
    await expect(paula.getByText(texts.handover.decision.PENDING)).toHaveCount(2);
    await expectAccessible(paula);
    await press(paula, texts.handover.cancel.button);
    await expectAccessible(paula);
    await paula.getByRole('dialog').getByRole('button', { name: texts.handover.cancel.button }).click();
    await expect(paula.getByText(texts.details.causes.CANCELLED)).toBeVisible();
    await propose();
    await expect(paula.getByText(texts.handover.decision.PENDING)).toHaveCount(4);
    await paula.getByRole('link', { name: texts.handover.back }).click();
    await expect(row.getByText(administration.handover.waiting)).toBeVisible();
    await expect(row.getByRole('link', { name: administration.handover.see })).toBeVisible();
    await expectAccessible(paula);
    for (const hidden of [eero.name, secret, reason]) await expect(paula.getByText(hidden)).toHaveCount(0);
  });

  await test.step('customer and successor say yes; the successor continues', async () => {
    await customer.goto(`/fi/workspaces/${id}/people`);
    await customer.getByRole('link', { name: texts.requests.decide }).click();
    await expect(customer.getByText(reason)).toBeVisible();
    await choose(customer, texts.decision.scopeAll);
    await press(customer, texts.decision.accept);
    await expect(customer.getByText(texts.details.states.draft)).toBeVisible();
    await logInAsExpert(successor, elina);
    await successor
      .getByRole('listitem')
      .filter({ hasText: fill(texts.invitations.HANDOVER, { name: administrator.name }) })
      .getByRole('button', { name: texts.invitations.accept })
      .click();
    await successor.waitForURL(`**/workspaces/${id}`);
    await expect(message(successor, secret)).toBeVisible();
    await paula.reload();
    await expect(row.getByText(elina.name)).toBeVisible();
    await expect(row.getByText(administration.workspaces.orphaned)).toHaveCount(0);
    await setStaff(paula, markus, 'enabling');
  });

  async function propose() {
    await paula.getByLabel(texts.handover.search).fill('elina');
    await choose(paula, elina.name);
    await paula.getByLabel(texts.propose.reason).fill(reason);
    await press(paula, texts.propose.submit);
  }
});
