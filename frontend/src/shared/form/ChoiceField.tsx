import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioButton, RadioButtonGroup } from 'suomifi-ui-components';
import { fieldErrorText } from './fieldErrorText';

interface ChoiceFieldProps<V extends FieldValues> {
  control: Control<V>;
  name: FieldPath<V>;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
}

/** One of a few. */
export function ChoiceField<V extends FieldValues>({
  control,
  name,
  label,
  hint,
  options,
}: ChoiceFieldProps<V>) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name });
  const { error } = fieldState;
  return (
    <RadioButtonGroup
      id={`${name}-group`}
      name={name}
      labelText={label}
      {...(hint && { groupHintText: hint })}
      {...(error && { groupStatus: 'error', groupStatusText: fieldErrorText(t, error.message ?? '') })}
      value={field.value}
      onChange={field.onChange}
    >
      {options.map((option, index) => (
        // The first has the field's id: there leads what is told on top of the form.
        <RadioButton
          key={option.value}
          value={option.value}
          id={index === 0 ? name : `${name}-${option.value}`}
        >
          {option.label}
        </RadioButton>
      ))}
    </RadioButtonGroup>
  );
}
