import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No fault that axe can find, without exceptions, and nothing to scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  // Legacy: in the page itself instead of another one. There are no frames.
  const { violations } = await new AxeBuilder({ page }).withTags(wcag22AA).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `axe on ${page.url()}`).toEqual([]);
  await expectNoSidewaysScrolling(page);
}

export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `pixels of ${page.url()} beyond the edge`).toBeLessThanOrEqual(0);
}

/** The page is this one, in its language: heading, title and `lang`. */
export async function expectPage(page: Page, language: string, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
  await expect(page).toHaveTitle(`${heading} – Opastin`);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Everything fits into 320 px: what 1280 px are when they are magnified four times (WCAG 1.4.10). */
export async function expectReflow(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error('A page without a size');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize(size);
}

/** Everything fits when the browser's own size of text is doubled (WCAG 1.4.4). */
export async function expectLargeText(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await expectNoSidewaysScrolling(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  await browser.detach();
}

/** On paper there is nothing to press, and all the rest of the page. */
export async function expectPrintable(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const toPress = page.locator('button, nav, footer, a[class*="button"]').filter({ visible: true });
  const left = await toPress.evaluateAll((elements) =>
    elements.map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
  expect(left, `what can be pressed on the printed ${page.url()}`).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: null });
}
