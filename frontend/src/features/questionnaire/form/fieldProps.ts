import type { Language } from '~/shared/i18n/language';
import type { Answer } from './model';

/** What each field of a question is given. */
export interface FieldProps {
  id: string;
  label: string;
  help: string | undefined;
  error: string | undefined;
  required: boolean;
  language: Language;
  given: readonly Answer[];
  onChange: (answers: readonly Answer[]) => void;
}
