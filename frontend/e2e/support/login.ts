import type { APIResponse, BrowserContext } from '@playwright/test';
import type { Language } from './words';

/** As a browser asks for a page. */
const headers = { Accept: 'text/html' };

type Issuer = 'suomifi' | 'organisation';

/**
 * The whole way through the identity provider by requests with the browser's own cookies, for tests that are
 * about something else: without pages it takes a fifth of the time. Ends with a session in the browser.
 */
export async function logInByRequests(
  { request }: BrowserContext,
  issuer: Issuer,
  person: string,
  language: Language,
): Promise<void> {
  const choice = await succeeded(
    request.get(`/auth/${issuer}/start?chosen=common&ui_locales=${language}`, { headers }),
  );
  const action = /<form method="post" action="([^"]+)"/.exec(await choice.text())?.[1];
  if (!action) throw new Error(`No choice of a person at ${choice.url()}`);
  const form = { person, method: 'bank' };
  const end = await succeeded(request.post(new URL(action, choice.url()).href, { headers, form }));
  if (!end.url().includes('/signed-in')) throw new Error(`The login of ${person} ended at ${end.url()}`);
  // The staff of the seed has accepted the terms; customers do so on the page in the main job.
  if (issuer === 'suomifi') {
    await succeeded(
      request.put('/api/v1/me/terms/1', { headers: { 'X-Opastin': '1', 'Sec-Fetch-Site': 'same-origin' } }),
    );
  }
}

/** Hands over what an invitation's link carries, as its page does. */
export async function visitInvitation({ request }: BrowserContext, link: string): Promise<void> {
  const token = new URL(link).hash.slice(1);
  await succeeded(
    request.post('/api/v1/invitation-visits', { headers: { 'X-Opastin': '1' }, data: { token } }),
  );
}

async function succeeded(sent: Promise<APIResponse>): Promise<APIResponse> {
  const answer = await sent;
  if (!answer.ok()) throw new Error(`${answer.status()} from ${answer.url()}: ${await answer.text()}`);
  return answer;
}
