import { localized } from '~/shared/i18n/language';
import { Fieldset } from './Fieldset';
import styles from './Form.module.css';
import type { FieldProps } from './fieldProps';
import { type Kind, scaleValues } from './model';

interface ScaleFieldProps extends FieldProps {
  kind: Extract<Kind, { is: 'scale' }>;
}

/**
 * A number from 0 to 10. Eleven buttons in a row, not a slider: nothing is chosen beforehand, and a thumb or the
 * arrow keys choose exactly what they mean.
 */
export function ScaleField({ kind, ...field }: ScaleFieldProps) {
  const [answer] = field.given;
  const ends = [
    kind.lowest && localized(kind.lowest, field.language).text,
    kind.highest && localized(kind.highest, field.language).text,
  ];
  const endOf = (value: number) => (value === 0 ? ends[0] : value === 10 ? ends[1] : undefined);
  return (
    <Fieldset {...field} onClear={() => field.onChange([])}>
      <div className={styles.scale}>
        {scaleValues.map((value) => (
          <label key={value} className={styles.step}>
            <input
              type="radio"
              name={field.id}
              checked={answer !== undefined && 'valueDecimal' in answer && answer.valueDecimal === value}
              onChange={() => field.onChange([{ valueDecimal: value }])}
            />
            <span>{value}</span>
            {endOf(value) && <span className="visually-hidden">, {endOf(value)}</span>}
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </Fieldset>
  );
}
