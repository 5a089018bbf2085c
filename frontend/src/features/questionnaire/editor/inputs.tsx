import { useId } from 'react';
import styles from './Editor.module.css';

interface SelectProps {
  id?: string;
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
}

export function Select({ id, label, value, options, onChange }: SelectProps) {
  const own = useId();
  return (
    <div className={styles.narrow}>
      <label htmlFor={id ?? own}>{label}</label>
      <select
        id={id ?? own}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface LineProps {
  label: string;
  value: string;
  type?: 'text' | 'date';
  onChange: (value: string) => void;
}

export function Line({ label, value, type = 'text', onChange }: LineProps) {
  const id = useId();
  return (
    <div className={styles.narrow}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        className={styles.input}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface NumberLineProps {
  label: string;
  value: number | undefined;
  step?: string;
  onChange: (value: number | undefined) => void;
}

export function NumberLine({ label, value, step = '1', onChange }: NumberLineProps) {
  const id = useId();
  return (
    <div className={styles.narrow}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        step={step}
        className={styles.input}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.valueAsNumber)}
      />
    </div>
  );
}
