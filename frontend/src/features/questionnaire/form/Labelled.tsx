import type { ReactNode } from 'react';
import styles from './Form.module.css';
import type { FieldProps } from './fieldProps';
import { words } from './words';

interface LabelledProps
  extends Pick<FieldProps, 'id' | 'label' | 'help' | 'error' | 'required' | 'language'> {
  /** It stands beside another question. */
  beside?: boolean;
  children: (described: {
    id: string;
    'aria-describedby'?: string;
    'aria-invalid': boolean;
    'aria-required': boolean;
  }) => ReactNode;
}

/** A question that is answered by writing. */
export function Labelled({ id, label, help, error, required, language, beside, children }: LabelledProps) {
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={beside ? styles.beside : undefined}>
      <label htmlFor={id} className={beside ? styles.besideLabel : styles.label}>
        {label}
        {required && <span className={styles.required}> ({words[language].required})</span>}
      </label>
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
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        'aria-invalid': error !== undefined,
        'aria-required': required,
      })}
    </div>
  );
}
