import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SelectField } from '~/shared/form/SelectField';
import { languages, useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import styles from './Directory.module.css';
import { byName, municipalityName } from './municipalities';
import { type DirectoryWish, municipalitiesQuery } from './queries';
import { sectors } from './wish';

/** What to look for; the list follows when it is sent, so that nothing moves while somebody chooses. */
export function DirectorySearch({ wish }: { wish: DirectoryWish }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [, setSearch] = useSearchParams();
  const { data } = useQuery(municipalitiesQuery);
  const [draft, setDraft] = useState({ text: '', municipality: '', sector: '', language: '', ...wish });
  const anyOf = (text: string) => ({ value: '', text });
  return (
    <search>
      <form
        className={`${styles.search} not-in-print`}
        onSubmit={(event) => {
          event.preventDefault();
          setSearch(Object.entries(draft).filter(([, value]) => value.trim() !== ''));
        }}
      >
        <div>
          <label htmlFor={id} className={styles.label}>
            {t('directory.search.text')}
          </label>
          <input
            id={id}
            type="search"
            className={styles.input}
            maxLength={100}
            value={draft.text}
            onChange={({ target }) => setDraft({ ...draft, text: target.value })}
          />
        </div>
        <SelectField
          label={t('directory.search.municipality')}
          value={draft.municipality}
          options={[
            anyOf(t('directory.search.anyMunicipality')),
            ...byName(data?.items ?? [], language).map((item) => ({
              value: item.code,
              text: municipalityName(item, language),
            })),
          ]}
          onChange={(municipality) => setDraft({ ...draft, municipality })}
        />
        <SelectField
          label={t('directory.search.sector')}
          value={draft.sector}
          options={[
            anyOf(t('directory.search.anySector')),
            ...sectors.map((value) => ({ value: value as string, text: t(`directory.sector.${value}`) })),
          ]}
          onChange={(sector) => setDraft({ ...draft, sector })}
        />
        <SelectField
          label={t('directory.search.language')}
          value={draft.language}
          options={[
            anyOf(t('directory.search.anyLanguage')),
            ...languages.map((value) => ({ value: value as string, text: t(`common.languages.${value}`) })),
          ]}
          onChange={(chosen) => setDraft({ ...draft, language: chosen })}
        />
        <Button type="submit">{t('directory.search.go')}</Button>
      </form>
    </search>
  );
}
