import type { FieldProblem } from '~/shared/api/problem';

/**
 * Sorts the server's remarks to the fields of a form; a remark about something that the form does not show
 * is told as a whole, not swallowed.
 */
export function problemFields<Field extends string>(
  errors: readonly FieldProblem[],
  fields: readonly Field[],
): { fieldCodes: Map<Field, string>; elsewhere: boolean } {
  const fieldCodes = new Map<Field, string>();
  let elsewhere = false;
  for (const { pointer, code } of errors) {
    const field = fields.find((name) => pointer === `/${name}`);
    if (field) fieldCodes.set(field, code);
    else elsewhere = true;
  }
  return { fieldCodes, elsewhere };
}
