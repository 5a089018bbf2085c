import { useState } from 'react';
import styles from './Form.module.css';
import type { FieldProps } from './fieldProps';
import { Labelled } from './Labelled';
import type { Answer, Kind } from './model';

interface NumberFieldProps extends FieldProps {
  kind: Extract<Kind, { is: 'number' }>;
}

/** A number, written as people write it: with a comma or a point, and with spaces between thousands. */
export function NumberField({ kind, ...field }: NumberFieldProps) {
  const { given, onChange } = field;
  const [text, setText] = useState(() => written(given[0]));
  // What was changed elsewhere, as by an answer being removed, is shown; what is just being typed stays.
  const shown = same(parsed(text)[0], given[0]) ? text : written(given[0]);
  return (
    <Labelled {...field}>
      {(described) => (
        <input
          {...described}
          type="text"
          inputMode={kind.decimals > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          className={`${styles.control} ${styles.number}`}
          value={shown}
          onChange={(event) => {
            setText(event.target.value);
            onChange(parsed(event.target.value));
          }}
        />
      )}
    </Labelled>
  );
}

/** What is no number is kept as it is written, so that it can be told and corrected. */
function parsed(text: string): Answer[] {
  const plain = text
    .replace(/[\s\u00a0]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  if (plain === '') return [];
  return /^-?\d{1,9}(\.\d*)?$/.test(plain) ? [{ valueDecimal: Number(plain) }] : [{ valueString: text }];
}

function written(answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if ('valueDecimal' in answer) return String(answer.valueDecimal).replace('.', ',');
  return 'valueString' in answer ? answer.valueString : '';
}

function same(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
