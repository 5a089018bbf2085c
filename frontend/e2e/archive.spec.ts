import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible, expectPage } from './support/accessible';
import { customers, experts } from './support/people';
import { inSharedWorkspace, writeMessage } from './support/steps';
import { expect, test } from './support/test';
import { unzip } from './support/unzip';
import { words } from './support/words';

const texts = words.fi.archive;

test('G12 the customer downloads everything and verifies it by the steps of the page', async ({ device }) => {
  const expert = await device();
  const customer = await device({ width: 390 });
  const { id } = await inSharedWorkspace(expert, customer, experts.elina, customers.siiri);
  await writeMessage(customer, id, 'Tämän haluan säilyttää.');

  await customer.getByRole('link', { name: words.fi.workspace.sections.storage, exact: true }).click();
  await expect(customer.getByRole('heading', { name: texts.download.title })).toBeVisible();
  await expectAccessible(customer);
  const coming = customer.waitForEvent('download');
  await customer.getByRole('link', { name: texts.download.button }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^ohjaustila-\d{4}-\d\d-\d\d\.zip$/);

  await customer.getByRole('link', { name: texts.download.verification }).click();
  await expectPage(customer, 'fi', texts.verify.title);
  await expectAccessible(customer);
  const [sums, , signature, fingerprint] = await customer.locator('pre').allTextContents();
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  const run = (command = '') => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  try {
    unzip(await download.path(), folder);
    expect(run(sums).trim().split('\n')).toContain('workspace.pdf: OK');
    expect(run(signature).trim()).toBe('Verified OK');
    const shown = await customer.locator('main li code').allTextContents();
    expect(shown).toContain(run(fingerprint).trim().split(' ').at(-1));
    expect(readFileSync(join(folder, 'workspace.json'), 'utf8')).toContain('Tämän haluan säilyttää.');
  } finally {
    rmSync(folder, { recursive: true });
  }

  await expert.goto(`/fi/workspaces/${id}/storage`);
  await expect(expert.getByRole('link', { name: texts.download.button })).toHaveCount(0);
});

test('G12 the customer downloads everything straight from the list', async ({ device }) => {
  const expert = await device();
  const customer = await device();
  await inSharedWorkspace(expert, customer, experts.olga, customers.eero);
  await customer.goto('/sv/workspaces');
  const coming = customer.waitForEvent('download');
  await customer
    .getByRole('link', { name: `${words.sv.archive.download.short}: ${experts.olga.name}` })
    .first()
    .click();
  expect((await coming).suggestedFilename()).toMatch(/^handledningsutrymme-/);
  await expectAccessible(customer);
});
