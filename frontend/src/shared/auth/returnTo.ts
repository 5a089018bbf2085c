import { kept } from '~/shared/storage';

/**
 * Where to go on after the login: a path of ours, kept in the tab's own storage because the address of the
 * login must not tell where a person was. It carries ids only, never what somebody wrote.
 */
const key = 'returnTo';

export function rememberReturnTo(path: string): void {
  if (isOwnPath(path)) kept('sessionStorage')?.setItem(key, path);
}

/** Reading changes nothing: React may begin to render a page and throw it away. */
export function returnTo(): string | null {
  const path = kept('sessionStorage')?.getItem(key);
  return path && isOwnPath(path) ? path : null;
}

export function forgetReturnTo(): void {
  kept('sessionStorage')?.removeItem(key);
}

/** `//host` and `/\host` would leave the service. */
function isOwnPath(path: string): boolean {
  return /^\/(fi|sv|en)\/[\w/-]*$/.test(path) && !path.includes('//');
}
