import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { isProblem } from '~/shared/api/problem';
import { problemFields } from './problemFields';

/**
 * Puts the server's remarks at their fields. True when all that the server said has found its place, so that
 * nothing has to be told about the form as a whole.
 */
export function applyProblem<V extends FieldValues>(
  error: unknown,
  fields: readonly FieldPath<V>[],
  setError: UseFormSetError<V>,
): boolean {
  if (!isProblem(error, 'invalid-request')) return false;
  const { fieldCodes, elsewhere } = problemFields(error.errors, fields);
  for (const [field, code] of fieldCodes) setError(field, { type: 'server', message: code });
  return fieldCodes.size > 0 && !elsewhere;
}
