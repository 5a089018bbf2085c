import { type Control, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '~/shared/form/TextField';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import styles from './Setup.module.css';
import { mostSites, type SetupValues } from './setupValues';

/** The sites that may show the form, a row for each. */
export function SitesField({ control }: { control: Control<SetupValues> }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const area = useFocusKept<HTMLFieldSetElement>();
  const { fields, append, remove } = useFieldArray({ control, name: 'sites' });
  return (
    <fieldset ref={area} className={styles.sites} aria-describedby="sites-hint">
      <legend className={styles.heading}>{t('contact.setup.sites')}</legend>
      <p id="sites-hint" className={styles.hint}>
        {t('contact.setup.sitesHint')}
      </p>
      {fields.length > 0 && (
        <ul className={styles.rows}>
          {fields.map(({ id }, row) => {
            const site = t('contact.setup.site', { number: row + 1 });
            return (
              <li key={id}>
                <TextField control={control} name={`sites.${row}.address`} label={site} literal />
                <Button
                  variant="secondary"
                  onClick={() => {
                    remove(row);
                    announce(t('contact.setup.siteRemoved', { number: row + 1 }));
                  }}
                >
                  {t('contact.setup.removeSite')} <span className="visually-hidden">{site}</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {fields.length < mostSites && (
        <Button variant="secondary" onClick={() => append({ address: '' })}>
          {t('contact.setup.addSite')}
        </Button>
      )}
    </fieldset>
  );
}
