/**
 * The token of a link in a letter stands in the address's fragment, which browsers send nowhere. It is taken
 * out of the address before anything else happens and lives in this variable only, until it is handed over.
 */
let token: string | null = null;

export function captureLinkToken(): void {
  const { pathname, search, hash } = window.location;
  if (!/^\/[a-z]{2}\/(invitation|staff-link)\/?$/.test(pathname) || hash.length < 2) return;
  token = hash.slice(1);
  window.history.replaceState(window.history.state, '', pathname + search);
}

/** Reading changes nothing: React may begin to render a page and throw it away. */
export function linkToken(): string | null {
  return token;
}

export function forgetLinkToken(): void {
  token = null;
}
