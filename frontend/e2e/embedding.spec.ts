import type { Page } from '@playwright/test';
import { expectAccessible, expectPage } from './support/accessible';
import { addresses } from './support/addresses';
import { administrator } from './support/people';
import { choose, logInAsExpert, press } from './support/steps';
import { expect, test } from './support/test';
import { fill, words } from './support/words';

const { setup } = words.fi.contact;
const { contact } = words.sv;
const provider = '01930000-0000-7000-8000-000000000001';
const heading = fill(contact.page.titleOf, { name: administrator.organisation.sv });

test('G5 a site that a provider has named shows its form, from which one can write; no other site, no other page', async ({
  device,
  foreignSite,
}) => {
  let code = '';
  const own = await foreignSite(() => code);
  const strange = await foreignSite(() => code);

  await test.step('the administrator names the site and takes the code', async () => {
    const paula = await device({ refusals: [/^400 PUT .*\/contact-form$/] });
    await logInAsExpert(paula, administrator);
    await paula.goto('/fi/administration');
    await paula.getByRole('link', { name: setup.title, exact: true }).click();
    await expectPage(paula, 'fi', setup.title);
    await press(paula, setup.addSite);
    const site = paula.getByLabel(fill(setup.site, { number: 1 }), { exact: true });
    await expect(site).toBeFocused();
    await site.fill(`${own}.example`);
    await press(paula, setup.save);
    await expect(paula.getByRole('heading', { name: words.fi.common.formErrors })).toBeFocused();
    await expectAccessible(paula);
    await site.fill(`${own}/yhteystiedot`);
    await press(paula, setup.save);
    await expect(paula.getByRole('status').filter({ hasText: setup.saved })).toHaveCount(1);
    await expect(site).toHaveValue(own);
    await choose(paula, words.fi.common.languages.sv);
    code = await paula.getByLabel(setup.code.field, { exact: true }).inputValue();
    await expectAccessible(paula);
  });

  await test.step('there the form works, although the browser lets it keep nothing', async () => {
    const visitor = await device({ width: 390, refusals: [/^409 POST \/api\/v1\/contacts$/] });
    await visitor.addInitScript(() => {
      for (const store of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, store, {
          get: () => {
            throw new DOMException('not in a frame', 'SecurityError');
          },
        });
      }
    });
    await visitor.goto(own);
    const form = visitor.frameLocator('iframe');
    await expect(form.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(form.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(form.locator('header, nav, footer')).toHaveCount(0);
    await form.locator('label').filter({ hasText: contact.kind.QUESTION }).click();
    await form.getByLabel(contact.form.text, { exact: true }).fill('Hur får jag handledning?');
    await form.getByRole('button', { name: contact.form.submit }).click();
    await expect(form.getByRole('heading', { name: contact.thanks.title })).toBeFocused();
    await expect(form.locator('a:not([target="_blank"])')).toHaveCount(0);
    expect(await visitor.context().cookies()).toEqual([]);
  });

  await test.step('elsewhere the browser shows nothing of it, and there nothing else', async () => {
    const visitor = await device({ said: [/frame-ancestors/] });
    await expectRefused(visitor, strange);
    code = `<iframe src="${addresses.origin}/sv/contact/${provider}"></iframe>`;
    await expectRefused(visitor, own);
    // another way of writing the form's address is no way to another page
    code = `<iframe src="${addresses.origin}//sv/contact/embed/${provider}"></iframe>`;
    await visitor.goto(own);
    await expect(visitor.frameLocator('iframe').locator('#root')).toBeEmpty();
  });
});

async function expectRefused(page: Page, site: string): Promise<void> {
  const refusal = page.waitForEvent('console', { predicate: (said) => /frame-ancestors/.test(said.text()) });
  await page.goto(site);
  await refusal;
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, name: heading })).toHaveCount(0);
}
