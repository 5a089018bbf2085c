import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { NativeField } from '~/shared/form/NativeField';
import { type Language, languageNames, languages } from '~/shared/i18n/language';
import { fill } from '../words/words';

interface ThreeTextsProps<V extends FieldValues> {
  control: Control<V>;
  /** With `{{language}}` in it. */
  label: string;
  hint: string;
}

/** A text in each language of the service; all are needed. The form has them as `fi`, `sv` and `en`. */
export function ThreeTexts<V extends FieldValues & Record<Language, string>>(props: ThreeTextsProps<V>) {
  return languages.map((language) => (
    <NativeField
      key={language}
      control={props.control}
      name={language as FieldPath<V>}
      type="lines"
      label={labelsOfTexts(props.label)[language]}
      hint={props.hint}
    />
  ));
}

/** What the three fields are called. */
export function labelsOfTexts(label: string): Record<Language, string> {
  const of = (language: Language) => fill(label, { language: languageNames[language] });
  return { fi: of('fi'), sv: of('sv'), en: of('en') };
}
