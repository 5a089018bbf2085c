import type { Language } from '~/shared/i18n/language';

export type LoginMethod = 'suomifi' | 'organisation';

/** Logging in is a journey of the browser, not a call: the identity provider shows its own pages. */
export function loginAddress(method: LoginMethod, language: Language): string {
  return `/auth/${method}/start?ui_locales=${language}`;
}

/** At one organisation's own OpenID provider, or, with none, at the common one: nothing is left to choose. */
export function organisationAddress(login: string | null, language: Language): string {
  return login === null
    ? `/auth/organisation/start?chosen=common&ui_locales=${language}`
    : `/auth/organisation/${login}/start?ui_locales=${language}`;
}
