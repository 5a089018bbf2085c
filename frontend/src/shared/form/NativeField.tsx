import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';
import { fieldErrorText } from './fieldErrorText';

interface NativeFieldProps<V extends FieldValues> {
  control: Control<V>;
  name: FieldPath<V>;
  label: string;
  /** `lines` is for text of several lines; the others are the browser's own, which phones know best. */
  type: 'date' | 'time' | 'number' | 'lines';
  hint?: string;
  optional?: boolean;
  min?: string;
  max?: string;
}

/** A field of the browser: for dates, times, numbers, and text of several lines. */
export function NativeField<V extends FieldValues>(props: NativeFieldProps<V>) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const { error } = fieldState;
  const id = props.name;
  const described = [props.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const common = {
    id,
    name: props.name,
    className: styles.control,
    value: field.value,
    onChange: (event: { target: { value: string } }) => field.onChange(event.target.value),
    onBlur: field.onBlur,
    ref: field.ref,
    'aria-required': !props.optional,
    'aria-invalid': error !== undefined,
    ...(described && { 'aria-describedby': described }),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
        {props.optional && <span className={styles.optional}> ({t('common.optional')})</span>}
      </label>
      {props.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      )}
      {props.type === 'lines' ? (
        <textarea {...common} rows={4} />
      ) : (
        <input
          {...common}
          type={props.type}
          autoComplete="off"
          {...(props.min && { min: props.min })}
          {...(props.max && { max: props.max })}
        />
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {fieldErrorText(t, error.message ?? '')}
        </p>
      )}
    </div>
  );
}
