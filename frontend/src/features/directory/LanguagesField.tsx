import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldErrorText } from '~/shared/form/fieldErrorText';
import { languages } from '~/shared/i18n/language';
import styles from './Directory.module.css';
import type { ProviderValues } from './providerSchema';

/** The languages in which a provider gives guidance: one or more. */
export function LanguagesField({ control }: { control: Control<ProviderValues> }) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name: 'languages' });
  return (
    <fieldset id="languages" tabIndex={-1} className={styles.choices}>
      <legend className={styles.label}>{t('directory.form.languages')}</legend>
      {languages.map((code) => (
        <label key={code} className={styles.choice}>
          <input
            type="checkbox"
            checked={field.value.includes(code)}
            onChange={({ target }) =>
              field.onChange(
                languages.filter((other) => (other === code ? target.checked : field.value.includes(other))),
              )
            }
          />
          {t(`common.languages.${code}`)}
        </label>
      ))}
      {fieldState.error && (
        <p className={styles.fault}>{fieldErrorText(t, String(fieldState.error.message))}</p>
      )}
    </fieldset>
  );
}
