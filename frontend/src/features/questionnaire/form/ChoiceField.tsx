import { useState } from 'react';
import { localized } from '~/shared/i18n/language';
import { Fieldset } from './Fieldset';
import styles from './Form.module.css';
import type { FieldProps } from './fieldProps';
import { type Answer, type Kind, otherLimit } from './model';
import { words } from './words';

interface ChoiceFieldProps extends FieldProps {
  kind: Extract<Kind, { is: 'choice' }>;
}

const isText = (answer: Answer) => 'valueString' in answer;

/** One or several of a few options, and perhaps something else. */
export function ChoiceField({ kind, ...field }: ChoiceFieldProps) {
  const { given, language, onChange } = field;
  const { other, otherLabel } = words[language];
  const written = given.find(isText);
  // Something else is chosen as soon as its box is, before anything is written.
  const [otherOpen, setOtherOpen] = useState(written !== undefined);
  const otherChosen = otherOpen || written !== undefined;
  const type = kind.several ? 'checkbox' : 'radio';

  const has = (code: string) =>
    given.some((answer) => 'valueCoding' in answer && answer.valueCoding === code);
  const exclusive = new Set(kind.options.filter((option) => option.exclusive).map(({ code }) => code));
  const isExclusive = (answer: Answer) => 'valueCoding' in answer && exclusive.has(answer.valueCoding);

  const choose = (code: string) => {
    const answer: Answer = { valueCoding: code };
    if (!kind.several || exclusive.has(code)) {
      setOtherOpen(false);
      onChange(has(code) && kind.several ? [] : [answer]);
    } else if (has(code)) {
      onChange(given.filter((each) => !('valueCoding' in each) || each.valueCoding !== code));
    } else {
      onChange([...given.filter((each) => !isExclusive(each)), answer]);
    }
  };
  const chooseOther = () => {
    const open = !kind.several || !otherChosen;
    setOtherOpen(open);
    onChange(kind.several ? given.filter((each) => !isText(each) && !(open && isExclusive(each))) : []);
  };
  const write = (text: string) => {
    const rest = kind.several ? given.filter((each) => !isText(each)) : [];
    onChange(text === '' ? rest : [...rest, { valueString: text }]);
  };
  const clear = () => {
    setOtherOpen(false);
    onChange([]);
  };

  return (
    <Fieldset {...field} onClear={kind.several ? undefined : clear}>
      <div className={styles.options}>
        {kind.options.map((option) => (
          <label key={option.code} className={styles.option}>
            <input
              type={type}
              name={field.id}
              checked={has(option.code) && (kind.several || !otherChosen)}
              onChange={() => choose(option.code)}
            />
            <span>{localized(option.text, language).text}</span>
          </label>
        ))}
        {kind.other && (
          <>
            <label className={styles.option}>
              <input type={type} name={field.id} checked={otherChosen} onChange={chooseOther} />
              <span>{other}</span>
            </label>
            {otherChosen && (
              <label className={styles.other}>
                <span>{otherLabel}</span>
                <input
                  type="text"
                  className={styles.control}
                  maxLength={otherLimit}
                  autoComplete="off"
                  value={written && 'valueString' in written ? written.valueString : ''}
                  onChange={(event) => write(event.target.value)}
                />
              </label>
            )}
          </>
        )}
      </div>
    </Fieldset>
  );
}
