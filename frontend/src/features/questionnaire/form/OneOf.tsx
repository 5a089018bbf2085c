import { Fieldset } from './Fieldset';
import styles from './Form.module.css';
import type { FieldProps } from './fieldProps';
import type { Answer } from './model';

interface OneOfProps extends FieldProps {
  options: readonly { answer: Answer; text: string }[];
}

/** One of a few answers. */
export function OneOf({ options, ...field }: OneOfProps) {
  const chosen = JSON.stringify(field.given[0]);
  return (
    <Fieldset {...field} onClear={() => field.onChange([])}>
      <div className={styles.options}>
        {options.map(({ answer, text }) => (
          <label key={text} className={styles.option}>
            <input
              type="radio"
              name={field.id}
              checked={chosen === JSON.stringify(answer)}
              onChange={() => field.onChange([answer])}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
