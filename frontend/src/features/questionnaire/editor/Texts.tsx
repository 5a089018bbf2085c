import { useTranslation } from 'react-i18next';
import type { LocalizedText } from '~/shared/api/types';
import { languages } from '~/shared/i18n/language';
import styles from './Editor.module.css';

interface TextsProps {
  id: string;
  label: string;
  value: LocalizedText;
  lines?: boolean;
  onChange: (value: LocalizedText) => void;
}

/** A text in the three languages, side by side. */
export function Texts({ id, label, value, lines = false, onChange }: TextsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.texts}>
      <legend>{label}</legend>
      {languages.map((language) => {
        const common = {
          id: `${id}-${language}`,
          lang: language,
          className: styles.input,
          value: value[language],
          onChange: (event: { target: { value: string } }) =>
            onChange({ ...value, [language]: event.target.value }),
        };
        return (
          <div key={language}>
            <label htmlFor={common.id}>
              <span className="visually-hidden">{label}, </span>
              {t(`common.languages.${language}`)}
            </label>
            {lines ? <textarea {...common} rows={3} /> : <input {...common} type="text" autoComplete="off" />}
          </div>
        );
      })}
    </fieldset>
  );
}

interface OptionalTextsProps extends Omit<TextsProps, 'value' | 'onChange'> {
  value: LocalizedText | undefined;
  onChange: (value: LocalizedText | undefined) => void;
}

/** A text that may be missing: in all languages, or in none. */
export function OptionalTexts({ value, onChange, ...texts }: OptionalTextsProps) {
  return (
    <Texts
      {...texts}
      value={value ?? { fi: '', sv: '', en: '' }}
      onChange={(text) => onChange(text.fi || text.sv || text.en ? text : undefined)}
    />
  );
}
