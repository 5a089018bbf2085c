import { useTranslation } from 'react-i18next';
import { localized, useLanguage } from '~/shared/i18n/language';
import type { Kind, Option } from '../form/model';
import styles from './Editor.module.css';
import { Check, NumberLine } from './inputs';
import { Texts } from './Texts';
import { Tool } from './Tool';

type Choice = Extract<Kind, { is: 'choice' }>;

interface OptionFieldsProps {
  id: string;
  kind: Choice;
  onChange: (kind: Choice) => void;
}

/** What there is to choose from. Codes are made once and stay: answers and statistics go by them. */
export function OptionFields({ id, kind, onChange }: OptionFieldsProps) {
  const { t } = useTranslation();
  const { options, several, other } = kind;
  const put = (index: number, option: Option) =>
    onChange({ ...kind, options: options.toSpliced(index, 1, option) });
  const up = (index: number) => {
    const option = options[index];
    if (!option || index === 0) return;
    onChange({ ...kind, options: options.toSpliced(index, 1).toSpliced(index - 1, 0, option) });
  };
  const add = () => {
    const code = `o-${crypto.randomUUID().slice(0, 8)}`;
    onChange({
      ...kind,
      options: [...options, { code, text: { fi: '', sv: '', en: '' }, weight: undefined, exclusive: false }],
    });
  };
  return (
    <>
      <Check
        label={t('questionnaire.editor.several')}
        checked={several}
        onChange={(wanted) =>
          onChange({
            ...kind,
            several: wanted,
            // What makes sense only for one or only for several goes with it.
            options: options.map((option) =>
              wanted ? { ...option, weight: undefined } : { ...option, exclusive: false },
            ),
          })
        }
      />
      <Check
        label={t('questionnaire.editor.other')}
        checked={other}
        onChange={(wanted) => onChange({ ...kind, other: wanted })}
      />
      <ol className={styles.options} aria-label={t('questionnaire.editor.options')}>
        {options.map((option, index) => (
          <li key={option.code}>
            <OptionField
              id={`${id}-${option.code}`}
              place={index + 1}
              option={option}
              several={several}
              onChange={(next) => put(index, next)}
              onUp={() => up(index)}
              onRemove={() => onChange({ ...kind, options: options.toSpliced(index, 1) })}
            />
          </li>
        ))}
      </ol>
      <div className={styles.tools}>
        <Tool short={t('questionnaire.editor.addOption')} name="" onClick={add} />
      </div>
    </>
  );
}

interface OptionFieldProps {
  id: string;
  place: number;
  option: Option;
  several: boolean;
  onChange: (option: Option) => void;
  onUp: () => void;
  onRemove: () => void;
}

function OptionField({ id, place, option, several, onChange, onUp, onRemove }: OptionFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = localized(option.text, language).text || String(place);
  return (
    <>
      <Texts
        id={id}
        label={t('questionnaire.editor.option', { place })}
        value={option.text}
        onChange={(text) => onChange({ ...option, text })}
      />
      <div className={styles.tools}>
        {several ? (
          <Check
            label={t('questionnaire.editor.exclusive')}
            checked={option.exclusive}
            onChange={(exclusive) => onChange({ ...option, exclusive })}
          />
        ) : (
          <NumberLine
            label={t('questionnaire.editor.weight')}
            value={option.weight}
            step="0.1"
            onChange={(weight) => onChange({ ...option, weight })}
          />
        )}
        <Tool short={t('questionnaire.editor.up')} name={name} onClick={onUp} />
        <Tool short={t('questionnaire.editor.remove')} name={name} onClick={onRemove} />
      </div>
    </>
  );
}
