import type { Language } from '~/shared/i18n/language';

export type LoginMethod = 'suomifi' | 'organisation';

/** Logging in is a journey of the browser, not a call: the identity provider shows its own pages. */
export function loginAddress(method: LoginMethod, language: Language): string {
  return `/auth/${method}/start?ui_locales=${language}`;
}
