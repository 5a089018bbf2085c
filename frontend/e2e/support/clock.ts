import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

// Found once: Playwright's workers read this file as well, and inherit what the first process found.
process.env.OPASTIN_E2E_CLOCK ??= join(mkdtempSync(join(tmpdir(), 'opastin-clock-')), 'ahead');

/** The file that tells Opastin how far ahead its clock is. */
export const clockFile = process.env.OPASTIN_E2E_CLOCK;

/**
 * Moves the clock of Opastin ahead of the real time, by an ISO 8601 duration such as `P95D`; ends the session of
 * a page by that. The page itself does not notice.
 */
export async function moveClock(ahead: string, signedIn: Page): Promise<void> {
  await writeFile(clockFile, ahead);
  await expect
    .poll(() => signedIn.evaluate(async () => (await fetch('/api/v1/session')).status), {
      message: 'the clock moves',
    })
    .toBe(401);
}

export async function resetClock(): Promise<void> {
  await writeFile(clockFile, 'PT0S');
}
