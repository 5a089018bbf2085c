/**
 * What this browser keeps for us, for good or for this tab. A browser that takes no cookies refuses it, too: then
 * nothing is remembered, and everything else works (G17).
 */
export function kept(where: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return window[where];
  } catch {
    return undefined;
  }
}
