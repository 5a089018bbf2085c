import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextInput } from 'suomifi-ui-components';
import { fieldErrorText } from './fieldErrorText';

interface TextFieldProps<V extends FieldValues> {
  control: Control<V>;
  name: FieldPath<V>;
  label: string;
  hint?: string;
  type?: 'text' | 'email';
  optional?: boolean;
  autoComplete?: string;
  /** For codes: no capitals, no corrections. */
  literal?: boolean;
}

export function TextField<V extends FieldValues>(props: TextFieldProps<V>) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const { error } = fieldState;
  return (
    <TextInput
      id={props.name}
      name={props.name}
      type={props.type ?? 'text'}
      labelText={props.label}
      fullWidth
      {...(props.hint && { hintText: props.hint })}
      {...(props.optional && { optionalText: t('common.optional') })}
      {...(error && { status: 'error', statusText: fieldErrorText(t, error.message ?? '') })}
      {...(props.literal && { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false })}
      autoComplete={props.autoComplete ?? 'off'}
      aria-required={!props.optional}
      value={field.value}
      onChange={(value) => field.onChange(value ?? '')}
      onBlur={field.onBlur}
      ref={field.ref}
    />
  );
}
