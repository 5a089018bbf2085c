import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { languages } from '~/shared/i18n/language';
import { ChoiceField } from './ChoiceField';

interface LanguageFieldProps<V extends FieldValues> {
  control: Control<V>;
  name: FieldPath<V>;
  label: string;
  hint?: string;
}

export function LanguageField<V extends FieldValues>(props: LanguageFieldProps<V>) {
  const { t } = useTranslation();
  const options = languages.map((language) => ({
    value: language,
    label: t(`common.languages.${language}`),
  }));
  return <ChoiceField {...props} options={options} />;
}
