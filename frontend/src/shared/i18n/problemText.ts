import type { TFunction } from 'i18next';
import { ApiProblem, ConnectionLost, type ProblemType } from '~/shared/api/problem';

/** What a failed call means to the person, by the problem's type; what is wrong in a field is told there. */
export function problemText(t: TFunction, error: unknown): string {
  if (error instanceof ConnectionLost) {
    return navigator.onLine ? t('problems.connectionLost') : t('problems.offline');
  }
  if (!(error instanceof ApiProblem)) return t('problems.unknown');
  if (error.type === 'too-many-requests' && error.retryAfterSeconds !== undefined) {
    return t('problems.tooManyRequestsFor', { count: Math.ceil(error.retryAfterSeconds / 60) });
  }
  if (error.type === 'unknown' && error.status >= 500) return t('problems.unavailable');
  return t(`problems.${keys[error.type]}`);
}

const keys = {
  'not-signed-in': 'notSignedIn',
  'not-found': 'notFound',
  forbidden: 'forbidden',
  'terms-not-accepted': 'termsNotAccepted',
  'cross-site': 'crossSite',
  'invalid-request': 'invalidRequest',
  'idempotency-key-reused': 'alreadyDone',
  'request-in-flight': 'inFlight',
  'stale-version': 'changedMeanwhile',
  'precondition-required': 'changedMeanwhile',
  'not-possible-now': 'notPossibleNow',
  'too-large': 'tooLarge',
  'too-many-requests': 'tooManyRequests',
  unavailable: 'unavailable',
  internal: 'unavailable',
  maintenance: 'maintenance',
  'function-switched-off': 'switchedOff',
  'invitation-unknown': 'notFound',
  'invitation-used': 'notPossibleNow',
  'invitation-expired': 'notPossibleNow',
  'invitation-revoked': 'notPossibleNow',
  'invitation-superseded': 'notPossibleNow',
  'staff-link-ended': 'notPossibleNow',
  'staff-address-taken': 'addressTaken',
  'contact-form-too-fresh': 'tooManyRequests',
  'contact-form-used': 'alreadyDone',
  'contact-form-stale': 'notPossibleNow',
  'contact-not-available': 'contactNotAvailable',
  unknown: 'unknown',
} as const satisfies Record<ProblemType, string>;
