import type { ReactNode } from 'react';
import styles from './Form.module.css';
import type { FieldProps } from './fieldProps';
import { words } from './words';

interface FieldsetProps extends Omit<FieldProps, 'onChange'> {
  /** What takes the answer away; undefined: it can be taken away otherwise. */
  onClear: (() => void) | undefined;
  children: ReactNode;
}

/** A question that is answered by choosing. */
export function Fieldset(props: FieldsetProps) {
  const { id, label, help, error, required, language, given, onClear, children } = props;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const { clear, clearShort } = words[language];
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.fieldset}
      {...(described && { 'aria-describedby': described })}
    >
      <legend className={styles.label}>
        {label}
        {required && <span className={styles.required}> ({words[language].required})</span>}
      </legend>
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children}
      {onClear && given.length > 0 && !required && (
        <button type="button" className={styles.clear} aria-label={clear(label)} onClick={onClear}>
          {clearShort}
        </button>
      )}
    </fieldset>
  );
}
