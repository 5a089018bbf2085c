/** What a file may be; the server decides, this says it before anything is sent (contract: addAttachment). */
export const maxFiles = 20;
const maxBytes = 25 * 1024 * 1024;

/** By the endings of names, as people see them. */
const endings = [
  ...['pdf'],
  ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'heif'],
  ...['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'doc', 'xls', 'ppt', 'rtf'],
  ...['txt', 'csv'],
];

export const accept = endings.map((ending) => `.${ending}`).join(',');

export type LimitFault = 'kind-not-allowed' | 'too-large' | 'empty';

export function faultOf(file: File): LimitFault | null {
  const ending = file.name.includes('.') ? file.name.split('.').at(-1)?.toLowerCase() : undefined;
  if (!ending || !endings.includes(ending)) return 'kind-not-allowed';
  if (file.size > maxBytes) return 'too-large';
  return file.size === 0 ? 'empty' : null;
}
