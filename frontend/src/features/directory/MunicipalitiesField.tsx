import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldErrorText } from '~/shared/form/fieldErrorText';
import { SelectField } from '~/shared/form/SelectField';
import { useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import styles from './Directory.module.css';
import { byName, municipalityName } from './municipalities';
import type { ProviderValues } from './providerSchema';
import { municipalitiesQuery } from './queries';

/** The municipalities that a provider serves; none is the whole country. */
export function MunicipalitiesField({ control }: { control: Control<ProviderValues> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const announce = useAnnounce();
  const area = useRef<HTMLFieldSetElement>(null);
  const { data } = useQuery(municipalitiesQuery);
  const { field, fieldState } = useController({ control, name: 'municipalities' });
  const [chosen, setChosen] = useState('');
  const all = byName(data?.items ?? [], language);
  const served = all.filter(({ code }) => field.value.includes(code));
  const add = () => {
    if (chosen === '') return;
    field.onChange([...field.value, chosen]);
    setChosen('');
  };
  const remove = (code: string, name: string) => {
    field.onChange(field.value.filter((other) => other !== code));
    announce(t('directory.form.removed', { name }));
    area.current?.focus();
  };
  return (
    <fieldset id="municipalities" ref={area} tabIndex={-1} className={styles.choices}>
      <legend className={styles.label}>{t('directory.form.municipalities')}</legend>
      <p className={styles.count}>{t('directory.form.municipalitiesHint')}</p>
      {served.length === 0 ? (
        <p>{t('directory.wholeCountry')}</p>
      ) : (
        <ul className={styles.chips}>
          {served.map((item) => {
            const name = municipalityName(item, language);
            return (
              <li key={item.code}>
                {name}{' '}
                <button
                  type="button"
                  aria-label={t('directory.form.remove', { name })}
                  onClick={() => remove(item.code, name)}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.adding}>
        <SelectField
          label={t('directory.form.municipality')}
          value={chosen}
          options={[
            { value: '', text: t('directory.form.choose') },
            ...all
              .filter(({ code }) => !field.value.includes(code))
              .map((item) => ({ value: item.code, text: municipalityName(item, language) })),
          ]}
          onChange={setChosen}
        />
        <Button variant="secondary" onClick={add}>
          {t('directory.form.addMunicipality')}
        </Button>
      </div>
      {fieldState.error && (
        <p className={styles.fault}>{fieldErrorText(t, String(fieldState.error.message))}</p>
      )}
    </fieldset>
  );
}
