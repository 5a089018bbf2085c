import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { logInByRequests, visitInvitation } from './login';
import { emailTo, linkIn, newAddress } from './mail';
import type { Customer, Expert } from './people';
import { expect, expectNothingKept } from './test';
import { type Language, words } from './words';

export type Method = 'bank' | 'mobile' | 'weak';

/** On the identity provider's page of strong authentication. */
export async function identifyAs(page: Page, person: string, method: Method = 'bank'): Promise<void> {
  await page.locator(`input[name=method][value=${method}]`).check();
  await expectNothingKept(page.context());
  await page.locator(`button[name=person][value=${person}]`).click();
}

/** On the page of an organisation's identity provider. */
export async function chooseMember(page: Page, subject: string): Promise<void> {
  await expectNothingKept(page.context());
  await page.locator(`button[name=person][value=${subject}]`).click();
}

/** Logs in and opens the list of workspaces; the main job and the tests of logins go through the pages. */
export async function logInAsCustomer(page: Page, { button }: Customer, language: Language = 'fi') {
  await logInByRequests(page.context(), 'suomifi', button, language);
  await page.goto(`/${language}/workspaces`);
}

export async function logInAsExpert(page: Page, { button }: Expert, language: Language = 'fi') {
  await logInByRequests(page.context(), 'organisation', button, language);
  await page.goto(`/${language}/workspaces`);
}

export interface Wish {
  customerName: string;
  customerEmail?: string;
  customerLanguage?: Language;
  personalIdentityCode?: string;
}

/** Opens a workspace by a call of the expert's page, for tests that are about something else. */
export async function openWorkspace(expert: Page, wish: Wish): Promise<{ id: string; email: string }> {
  const email = wish.customerEmail ?? newAddress();
  const workspace = await call(expert, 'POST', '/workspaces', {
    customerLanguage: 'fi',
    ...wish,
    customerEmail: email,
  });
  return { id: String(workspace.id), email };
}

/** Opens many workspaces, one for each of these customers. */
export async function openWorkspaces(expert: Page, customerNames: string[]): Promise<void> {
  const wishes = customerNames.map((customerName) => ({
    key: randomUUID(),
    body: { customerName, customerEmail: newAddress(), customerLanguage: 'fi' },
  }));
  await expert.evaluate(async (wishes) => {
    for (const { key, body } of wishes) {
      await fetch('/api/v1/workspaces', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Opastin': '1', 'Idempotency-Key': key },
        body: JSON.stringify(body),
      });
    }
  }, wishes);
}

/** Writes a message by a call of the page of somebody who is signed in. */
export async function writeMessage(page: Page, workspaceId: string, text: string): Promise<void> {
  await call(page, 'POST', `/workspaces/${workspaceId}/messages`, { text });
}

/** Follows an invitation and logs in; ends on the list of workspaces. */
export async function acceptInvitation(page: Page, link: string, customer: Customer): Promise<void> {
  await visitInvitation(page.context(), link);
  await logInAsCustomer(page, customer);
}

/** An expert and a customer, both in the workspace that they share. */
export async function inSharedWorkspace(
  expertPage: Page,
  customerPage: Page,
  expert: Expert,
  customer: Customer,
): Promise<{ id: string; email: string }> {
  await logInAsExpert(expertPage, expert);
  const workspace = await openWorkspace(expertPage, {
    customerName: customer.name,
    personalIdentityCode: customer.code,
  });
  await acceptInvitation(customerPage, linkIn(await emailTo(workspace.email)), customer);
  await expertPage.goto(`/fi/workspaces/${workspace.id}`);
  await customerPage.goto(`/fi/workspaces/${workspace.id}`);
  await expect(composer(customerPage)).toBeVisible();
  return workspace;
}

/** The field of a message, in Finnish. */
export function composer(page: Page) {
  return page.getByLabel(words.fi.message.composer.label);
}

/** The message with this text in the list, not in the field. */
export function message(page: Page, text: string) {
  return page.getByRole('article').getByText(text);
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** A radio button lies under its label. */
export async function choose(page: Page, label: string): Promise<void> {
  await page.locator('label').filter({ hasText: label }).click();
  await expect(page.getByRole('radio', { name: label })).toBeChecked();
}

/** As administrator of the organisation: lets an expert be gone, or be back. */
export async function setStaff(page: Page, { name }: Expert, step: 'disabling' | 'enabling') {
  await page.goto('/fi/administration/staff');
  const row = page.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: words.fi.staff.step[step].button }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.fi.staff.step[step].go }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function call(
  page: Page,
  method: string,
  path: string,
  body: object,
): Promise<Record<string, unknown>> {
  return page.evaluate(
    async ({ method, path, body, key }) => {
      const answer = await fetch(`/api/v1${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', 'X-Opastin': '1', 'Idempotency-Key': key },
        body: JSON.stringify(body),
      });
      return answer.json();
    },
    { method, path, body, key: randomUUID() },
  );
}
