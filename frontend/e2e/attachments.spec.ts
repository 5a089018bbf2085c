import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible';
import { customers, experts } from './support/people';
import { composer, inSharedWorkspace, logInAsCustomer, press } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const texts = words.fi.attachment;

/** What the scanner of the tests takes for malware. */
const harmless = 'OPASTIN-HARMLESS-TEST-SIGNATURE';

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const pdf = (name: string, size: number) =>
  file(name, Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size)]));

async function choose(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page, texts.add);
  await (await chooser).setFiles(files);
}

/** A file in the draft or in a message. */
const listed = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).last();

test('G1 files are added, checked, sent and downloaded; what is harmful or renamed is refused', async ({
  device,
}) => {
  const expert = await device();
  const phone = await device({ width: 390 });
  const { id } = await inSharedWorkspace(expert, phone, experts.elina, customers.aino);
  await expect(phone.getByText('25 Mt')).toBeVisible();
  const certificate = pdf('Työtodistus äö.pdf', 3_000_000);
  await choose(
    phone,
    certificate,
    file('muistio.txt', `alku ${harmless} loppu`),
    file('kuitti.pdf', '<html><script>alert(1)</script></html>'),
    file('ohjelma.exe', 'MZ'),
  );
  await expect(phone.getByText(fill(texts.fault['kind-not-allowed'], { name: 'ohjelma.exe' }))).toBeVisible();
  await expect(listed(phone, certificate.name)).toContainText(texts.phase.checked);
  await expect(listed(phone, 'kuitti.pdf')).toContainText(texts.refusal.CONTENT_KIND);
  await expect(listed(phone, 'muistio.txt')).toContainText(texts.refusal.MALWARE);
  await expectAccessible(phone);

  // On another device, after logging in there: the files are in the draft.
  const laptop = await device();
  await logInAsCustomer(laptop, customers.aino);
  await laptop.goto(`/fi/workspaces/${id}`);
  await expect(listed(laptop, certificate.name)).toContainText(texts.phase.checked);
  await expect(expert.getByText(certificate.name)).toHaveCount(0);

  await composer(phone).fill('Tässä todistus.');
  await press(phone, words.fi.message.composer.send);
  await expect(phone.getByText(texts.notReady)).toBeVisible();
  for (const name of ['kuitti.pdf', 'muistio.txt']) await press(phone, fill(texts.removeFile, { name }));
  await press(phone, words.fi.message.composer.send);
  await expect(composer(phone)).toHaveValue('');

  const link = expert.getByRole('link', { name: certificate.name });
  await expect(link).toBeVisible();
  await expectAccessible(expert);
  const download = expert.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toBe(certificate.name);
  expect(certificate.buffer.equals(await readFile(await (await download).path()))).toBe(true);
});

test('G1 an upload shows how it gets on, is cancelled, breaks and is tried again; files can be dropped', async ({
  device,
}) => {
  const expert = await device();
  const customer = await device();
  await inSharedWorkspace(expert, customer, experts.elina, customers.aino);
  let held = true;
  await customer.route('**/content', async (route) => {
    if (route.request().method() === 'PUT' && held) return;
    await route.continue();
  });
  await choose(customer, pdf('odottaa.pdf', 100), pdf('jonossa.pdf', 100));
  await expect(customer.getByRole('progressbar', { name: 'odottaa.pdf' })).toBeVisible();
  await expect(listed(customer, 'jonossa.pdf')).toContainText(texts.phase.waiting);
  await press(customer, words.fi.message.composer.send);
  await expect(customer.getByText(texts.underWay)).toBeVisible();
  await expectAccessible(customer);
  held = false;
  await press(customer, fill(texts.cancelFile, { name: 'odottaa.pdf' }));
  await expect(listed(customer, 'jonossa.pdf')).toContainText(texts.phase.checked);
  await expect(customer.getByText('odottaa.pdf')).toHaveCount(0);

  await customer.unroute('**/content');
  await customer.route('**/content', (route) => route.abort('connectionreset'), { times: 1 });
  await choose(customer, pdf('katkeaa.pdf', 100));
  await expect(listed(customer, 'katkeaa.pdf')).toContainText(texts.phase.failed);
  await expectAccessible(customer);
  await press(customer, fill(texts.retryFile, { name: 'katkeaa.pdf' }));
  await expect(listed(customer, 'katkeaa.pdf')).toContainText(texts.phase.checked);

  const dropped = await customer.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Hei'], 'pudotettu.txt'));
    return transfer;
  });
  await composer(customer).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(listed(customer, 'pudotettu.txt')).toContainText(texts.phase.checked);
  await press(customer, words.fi.message.composer.send);
  await expect(expert.getByRole('link', { name: 'pudotettu.txt' })).toBeVisible();
  await expect(expert.getByRole('link', { name: 'katkeaa.pdf' })).toBeVisible();
});
