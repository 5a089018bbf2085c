/** What is wrong with a field, after its name: a name that asks needs no colon. */
export function faultOf(field: string, fault: string): string {
  return `${field}${field.endsWith('?') ? '' : ':'} ${fault}`;
}
