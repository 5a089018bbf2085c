import type { TFunction } from 'i18next';

/** The codes of the contract (`errors[].code`); the forms' own checks use the same ones. */
const keys = {
  required: 'required',
  'too-short': 'required',
  'too-long': 'tooLong',
  'invalid-email': 'invalidEmail',
  'unknown-expert': 'unknownExpert',
  'already-present': 'alreadyPresent',
  'already-proposed': 'alreadyProposed',
  'other-organisation': 'otherOrganisation',
  yourself: 'yourself',
  'not-earlier': 'notEarlier',
  'invalid-date': 'invalidDate',
  'invalid-personal-identity-code': 'invalidPersonalIdentityCode',
  'invalid-time': 'invalidTime',
  'in-the-past': 'inThePast',
  past: 'inThePast',
  'before-beginning': 'invalidTime',
  'has-begun': 'invalidTime',
  'not-ahead': 'notAhead',
  'out-of-range': 'outOfRange',
  'name-taken': 'nameTaken',
  'issuer-taken': 'nameTaken',
  'address-taken': 'addressTaken',
  'too-soon': 'tooSoon',
  'invalid-web-address': 'invalidWebAddress',
  'invalid-origin': 'invalidOrigin',
  'no-expert': 'noExpert',
} as const;

export function fieldErrorText(t: TFunction, code: string): string {
  const key = Object.hasOwn(keys, code) ? keys[code as keyof typeof keys] : 'invalid';
  return t(`fieldErrors.${key}`);
}
