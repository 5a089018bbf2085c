import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioButton, RadioButtonGroup } from 'suomifi-ui-components';
import { languages } from '~/shared/i18n/language';
import { fieldErrorText } from './fieldErrorText';

interface LanguageFieldProps<V extends FieldValues> {
  control: Control<V>;
  name: FieldPath<V>;
  label: string;
  hint?: string;
}

export function LanguageField<V extends FieldValues>({ control, name, label, hint }: LanguageFieldProps<V>) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name });
  const { error } = fieldState;
  return (
    <RadioButtonGroup
      id={name}
      name={name}
      labelText={label}
      {...(hint && { groupHintText: hint })}
      {...(error && { groupStatus: 'error', groupStatusText: fieldErrorText(t, error.message ?? '') })}
      value={field.value}
      onChange={field.onChange}
    >
      {languages.map((language) => (
        <RadioButton key={language} value={language} id={`${name}-${language}`}>
          {t(`common.languages.${language}`)}
        </RadioButton>
      ))}
    </RadioButtonGroup>
  );
}
