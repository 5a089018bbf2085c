/** Problems of the API (RFC 9457), by the last part of their type `urn:opastin:problem:<slug>`. */
const problemTypes = [
  'not-signed-in',
  'not-found',
  'forbidden',
  'terms-not-accepted',
  'cross-site',
  'invalid-request',
  'idempotency-key-reused',
  'request-in-flight',
  'stale-version',
  'precondition-required',
  'not-possible-now',
  'too-large',
  'too-many-requests',
  'unavailable',
  'maintenance',
  'function-switched-off',
  'internal',
  'invitation-unknown',
  'invitation-used',
  'invitation-expired',
  'invitation-revoked',
  'invitation-superseded',
  'staff-link-ended',
  'staff-address-taken',
  'contact-form-too-fresh',
  'contact-form-used',
  'contact-form-stale',
  'contact-not-available',
] as const;

export type ProblemType = (typeof problemTypes)[number] | 'unknown';

export interface FieldProblem {
  pointer: string;
  code: string;
}

/** The server answered, and refused. */
export class ApiProblem extends Error {
  readonly type: ProblemType;
  readonly status: number;
  readonly errors: readonly FieldProblem[];
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body: unknown, retryAfter?: string | null) {
    const { type, errors } = asRecord(body);
    const slug = typeof type === 'string' ? type.slice(type.lastIndexOf(':') + 1) : '';
    super(`${status} ${slug}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.type = problemTypes.find((known) => known === slug) ?? 'unknown';
    this.errors = Array.isArray(errors) ? errors.filter(isFieldProblem) : [];
    this.retryAfterSeconds = retryAfter && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
  }
}

/** No answer came: whether the server did what was asked is not known. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super('No answer from the server', { cause });
    this.name = 'ConnectionLost';
  }
}

export function isProblem(error: unknown, ...types: ProblemType[]): error is ApiProblem {
  return error instanceof ApiProblem && types.includes(error.type);
}

/** Switched off for a while, on purpose: the page tells until when, and goes on by itself. */
export function isInterrupted(error: unknown): boolean {
  return isProblem(error, 'maintenance', 'function-switched-off');
}

/** Worth trying again as it is: the connection broke or the service is down for a moment. */
export function isPassing(error: unknown): boolean {
  const fault = error instanceof ApiProblem && error.status >= 500 && !isInterrupted(error);
  return error instanceof ConnectionLost || fault;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isFieldProblem(value: unknown): value is FieldProblem {
  const { pointer, code } = asRecord(value);
  return typeof pointer === 'string' && typeof code === 'string';
}
