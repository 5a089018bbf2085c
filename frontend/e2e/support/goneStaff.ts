import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Expert } from './people';

// Found once: Playwright's workers read this file as well, and inherit what the first process found.
process.env.OPASTIN_E2E_GONE ??= join(mkdtempSync(join(tmpdir(), 'opastin-gone-')), 'staff');

/** The file that tells Opastin who of the staff is gone. */
export const goneFile = process.env.OPASTIN_E2E_GONE;

/** These experts, and nobody else, are gone from the service: a second later at the latest. */
export async function letBeGone(...experts: Expert[]): Promise<void> {
  await writeFile(goneFile, experts.map(({ button }) => `${button}\n`).join(''));
}
