import styles from './Form.module.css';
import type { FieldProps } from './fieldProps';
import { Labelled } from './Labelled';
import type { Answer } from './model';

interface TextFieldProps extends FieldProps {
  maxLength: number;
  /** Whether it takes several lines. */
  several?: boolean;
  beside?: boolean;
  /** It takes a day, within these limits. */
  day?: { first: string | undefined; last: string | undefined };
}

/** A text, or a day in the browser's own field, which phones know best. */
export function TextField({ maxLength, several = false, beside = false, day, ...field }: TextFieldProps) {
  const { given, onChange } = field;
  const common = {
    className: styles.control,
    autoComplete: 'off',
    value: textOf(given[0]),
    onChange: (event: { target: { value: string } }) =>
      onChange(answers(event.target.value, day !== undefined)),
  };
  return (
    <Labelled {...field} beside={beside}>
      {(described) =>
        several ? (
          <textarea {...common} {...described} rows={beside ? 2 : 4} />
        ) : day ? (
          <input
            {...common}
            {...described}
            type="date"
            {...(day.first && { min: day.first })}
            {...(day.last && { max: day.last })}
          />
        ) : (
          <input {...common} {...described} type="text" maxLength={maxLength} />
        )
      }
    </Labelled>
  );
}

function textOf(answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if ('valueDate' in answer) return answer.valueDate;
  return 'valueString' in answer ? answer.valueString : '';
}

function answers(text: string, day: boolean): Answer[] {
  if (text === '') return [];
  return [day ? { valueDate: text } : { valueString: text }];
}
