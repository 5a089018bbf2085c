import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No fault that axe can find, without exceptions, and nothing to scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    // There are no frames, and no rule of these needs the style sheets themselves.
    const { violations } = await window.axe.run({
      runOnly: tags,
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, wcag22AA);
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

/** Everything grows and fits when the browser's own size of text is doubled (WCAG 1.4.4). */
export async function expectLargeText(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const setSize = async (standard: number) => {
    await expect(async () => {
      await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: (13 / 16) * standard } });
      const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(root).toBe(`${1.125 * standard}px`);
    }).toPass({ timeout: 5_000 });
  };
  const usual = await sizes(page);
  // The browser takes the new size over when it comes to it, and may let go of it once more.
  await expect(async () => {
    await setSize(32);
    const large = await sizes(page);
    const stayed = large.filter(({ html, size }, index) => {
      const before = usual[index];
      // Headings grow less: they are large already.
      return before?.html === html && size < 1.5 * before.size;
    });
    expect(stayed, `what does not grow on ${page.url()}`).toEqual([]);
    await expectNoSidewaysScrolling(page);
  }).toPass({ timeout: 10_000 });
  await setSize(16);
  await browser.detach();
}

/** Of every text, and of the circles and boxes to choose with. */
function sizes(page: Page): Promise<{ html: string; size: number }[]> {
  return page.evaluate(() => {
    const toChoose = '[type="radio"], [type="checkbox"], .fi-radio-button_icon, .fi-checkbox_icon';
    const ofText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    return [...document.body.querySelectorAll('*')]
      .filter((element) => !element.closest('.visually-hidden, .fi-visually-hidden'))
      .filter((element) => element.matches(toChoose) || ofText(element))
      .map((element) => {
        const { fontSize, width } = getComputedStyle(element);
        const size = Number.parseFloat(element.matches(toChoose) ? width : fontSize);
        return { html: element.outerHTML.slice(0, 200), size };
      });
  });
}

/** Nothing moves by itself for longer than a blink where less motion is wanted, as the tests' browsers say. */
export async function expectStill(page: Page): Promise<void> {
  const moving = await page.evaluate(() => {
    const milliseconds = (times: string) =>
      times.split(',').map((time) => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000));
    const moves = (style: CSSStyleDeclaration) =>
      style.scrollBehavior === 'smooth' ||
      [style.animationDuration, style.transitionDuration, style.transitionDelay].some((times) =>
        milliseconds(times).some((time) => time > 10),
      );
    return [...document.querySelectorAll('*')]
      .filter((element) =>
        [null, '::before', '::after'].some((pseudo) => moves(getComputedStyle(element, pseudo))),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
  expect(moving, `what moves on ${page.url()}`).toEqual([]);
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
