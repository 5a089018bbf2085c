import { expectAccessible, expectPage } from './support/accessible';
import { emailTo, newAddress } from './support/mail';
import { customers, experts } from './support/people';
import { choose, logInAsExpert, press } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const { contact, directory, workspace } = words.fi;
const { inbox } = contact;
const text = 'Etsin uutta suuntaa ja kaipaan ohjausta.';

test('G5 G15 somebody writes without a login; it is taken in hand and leads to a workspace', async ({
  device,
}) => {
  const writer = await device({ width: 390, refusals: [/^409 POST \/api\/v1\/contacts$/] });
  const handler = await device();
  const email = newAddress('contact.example');

  const reference = await test.step('somebody writes to a provider and gets a receipt', async () => {
    await writer.goto('/fi/providers/01930000-0000-7000-8000-000000000001');
    await writer.getByRole('link', { name: directory.page.form }).click();
    await expectPage(writer, 'fi', fill(contact.page.titleOf, { name: experts.elina.organisation.fi }));
    await press(writer, contact.form.submit);
    await expect(writer.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
    await expectAccessible(writer);
    await choose(writer, contact.kind.WISH_FOR_GUIDANCE);
    await writer.getByRole('textbox', { name: contact.form.text }).fill(text);
    await writer.getByRole('textbox', { name: contact.form.email }).fill(email);
    await writer.getByText(contact.form.receipt).click();
    await press(writer, contact.form.submit);
    await expect(writer.getByRole('heading', { name: contact.thanks.title })).toBeFocused();
    await expectAccessible(writer);
    const shown = await writer.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}/).textContent();
    const quoted = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(shown ?? '')?.[0] ?? '';
    const letter = JSON.stringify(await emailTo(email));
    expect(letter).toContain(quoted);
    expect(letter).not.toContain(text);
    return quoted;
  });

  const inList = handler.getByRole('link', { name: reference });

  await test.step('the handler finds it, reads it and takes it in hand', async () => {
    await logInAsExpert(handler, experts.elina);
    await handler.getByRole('link', { name: inbox.title, exact: true }).click();
    await expectPage(handler, 'fi', inbox.title);
    await expect(inList).toBeVisible();
    await expectAccessible(handler);
    await inList.click();
    await expect(handler.getByText(text)).toBeVisible();
    await press(handler, inbox.step.take.button);
    await expect(handler.getByRole('status').getByText(inbox.step.take.done)).toBeAttached();
    await expect(handler.getByRole('heading', { name: inbox.facts.title })).toBeFocused();
    await expectAccessible(handler);
  });

  await test.step('a workspace is opened from it', async () => {
    await handler.getByRole('link', { name: inbox.step.openWorkspace }).click();
    await expectPage(handler, 'fi', workspace.open.title);
    await expect(handler.getByLabel(workspace.open.email)).toHaveValue(email);
    await handler.getByLabel(workspace.open.name).fill(customers.siiri.name);
    await handler.getByLabel(workspace.open.code).fill(customers.siiri.code);
    await press(handler, workspace.open.submit);
    await expectPage(handler, 'fi', customers.siiri.name);
    await emailTo(email, 2);
  });

  await test.step('it is read there, and gone from the inbox', async () => {
    await handler.getByRole('link', { name: workspace.sections.contact, exact: true }).click();
    await expect(handler.getByRole('heading', { name: inbox.linked.title, level: 2 })).toBeVisible();
    await expect(handler.getByText(text)).toBeVisible();
    await expectAccessible(handler);
    await handler.getByRole('link', { name: inbox.title, exact: true }).click();
    await handler.getByRole('searchbox', { name: inbox.filter.reference }).fill(reference);
    await handler.keyboard.press('Enter');
    await expect(handler.getByText(fill(inbox.empty.reference.title, { reference }))).toBeVisible();
    await expect(inList).toHaveCount(0);
    await expectAccessible(handler);
  });
});
