import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { addresses } from './addresses';

interface DeviceOptions {
  width?: 320 | 390 | 1280;
  /** Answers that the test is about, as `412 PUT /api/v1/…/draft`; any other refusal is a fault. */
  refusals?: RegExp[];
  /** What the browser says of it in its console, for a test that is about that. */
  said?: RegExp[];
}

interface Fixtures {
  /** A browser of somebody, watched for all that must never happen. */
  device: (options?: DeviceOptions) => Promise<Page>;
  /** A web site of somebody else, whose one page has this content; gives its origin. */
  foreignSite: (content: () => string) => Promise<string>;
}

const providers = [addresses.strongAuthentication, addresses.organisations, addresses.ownOrganisation];

/** Sites of the test's own making may be visited. */
const foreignSites = new Set<string>();

export const test = base.extend<Fixtures>({
  device: async ({ browser }, use) => {
    const contexts: { context: BrowserContext; faults: string[] }[] = [];
    await use(async ({ width = 1280, refusals = [], said = [] } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: width === 1280 ? 900 : 844 } });
      const faults: string[] = [];
      contexts.push({ context, faults });
      context.on('page', (page) => watch(page, faults, refusals, said));
      return context.newPage();
    });
    for (const { context, faults } of contexts) {
      await expectNothingKept(context);
      expect(faults).toEqual([]);
      await context.close();
    }
  },
  foreignSite: async ({ browserName: _ }, use) => {
    const servers: Server[] = [];
    await use(async (content) => {
      const server = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="en"><title>Foreign site</title><h1>Foreign site</h1>${content()}`,
        );
      });
      servers.push(server);
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      foreignSites.add(origin);
      return origin;
    });
    foreignSites.clear();
    for (const server of servers) server.close();
  },
});

export { expect };

/** Every page asks for it now and then, also when the session has ended meanwhile. */
const askedInBackground = /^401 GET \/api\/v1\/me\/announcements$/;

/** What was being read when the person logged out is refused, and that is right. */
const readWhileLeaving = /^401 GET \/api\/v1\//;

function watch(page: Page, faults: string[], refusals: RegExp[], said: RegExp[]): void {
  const expected = [askedInBackground, ...refusals];
  page.on('pageerror', (error) => faults.push(`error on the page: ${error.message}`));
  page.on('console', (message) => {
    // Refused and lost calls are judged below, by what they are.
    const told = message.type() === 'error' && !message.text().startsWith('Failed to load resource');
    if (told && !said.some((expected) => expected.test(message.text())))
      faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    if (request.method() === 'DELETE' && pathname === '/api/v1/session') expected.push(readWhileLeaving);
    const leaves = request.isNavigationRequest() || new URL(page.url()).origin === origin;
    const toProvider = providers.includes(origin) && leaves;
    const known = origin === addresses.origin || foreignSites.has(origin);
    if (protocol.startsWith('http') && !known && !toProvider) {
      faults.push(`request to another origin: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    if (origin !== addresses.origin || response.status() < 400) return;
    const told = `${response.status()} ${response.request().method()} ${pathname}`;
    if (!expected.some((refusal) => refusal.test(told))) faults.push(`refused: ${told}`);
  });
}

/** As the cookies' text tells: where to go on, the language, and which announcements have been hidden. */
const keptByBrowser =
  /^(returnTo=\/(fi|sv|en)\/[\w/-]*|language=(fi|sv|en)|hiddenAnnouncements=([\da-f-]{36}\/[\dT:.-]+Z ?)+)$/;

/** Nothing stays in the browser but the session's cookie and what the login needs on its way. */
export async function expectNothingKept(context: BrowserContext): Promise<void> {
  const fifteenMinutesOn = Date.now() / 1000 + 15 * 60 + 5;
  for (const cookie of await context.cookies(addresses.origin)) {
    if (cookie.name === '__Host-session') {
      expect(cookie).toMatchObject({
        path: '/',
        expires: -1,
        secure: true,
        httpOnly: true,
        sameSite: 'Strict',
      });
    } else {
      expect(cookie, 'a cookie on the way to the login').toMatchObject({
        path: '/auth',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
      });
      expect(cookie.expires, `${cookie.name} lives for 15 minutes at most`).toBeGreaterThan(0);
      expect(cookie.expires, `${cookie.name} lives for 15 minutes at most`).toBeLessThan(fifteenMinutesOn);
    }
  }
  for (const page of context.pages()) {
    if (new URL(page.url()).origin !== addresses.origin) continue;
    const kept = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
    for (const [key, value] of Object.entries(kept)) {
      expect(`${key}=${value}`).toMatch(keptByBrowser);
    }
  }
}
