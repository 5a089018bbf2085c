import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioButton, RadioButtonGroup, SearchInput } from 'suomifi-ui-components';
import type { Expert } from '~/shared/api/types';
import { useOwnSession } from '~/shared/auth/session';
import { fieldErrorText } from '~/shared/form/fieldErrorText';
import { localized, useLanguage } from '~/shared/i18n/language';
import { QueryView } from '~/shared/ui/QueryView';
import styles from './ExpertField.module.css';
import { expertsQuery } from './queries';

const restMs = 300;

interface ExpertFieldProps<V extends FieldValues> {
  control: Control<V>;
  name: FieldPath<V>;
  /** Only experts of this organisation. */
  provider: string | undefined;
  /** What one can search by; by the organisation, too, where there are several. */
  label?: string;
}

/** Finds an expert while typing; one of those found is chosen. */
export function ExpertField<V extends FieldValues>({ control, name, provider, label }: ExpertFieldProps<V>) {
  const { t } = useTranslation();
  const { account } = useOwnSession();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setWords(typed.trim()), restMs);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const query = useQuery(expertsQuery(words, provider));
  return (
    <div className={styles.field}>
      <SearchInput
        labelText={label ?? t('consent.propose.search')}
        clearButtonLabel={t('consent.propose.clearSearch')}
        searchButtonLabel={t('consent.propose.doSearch')}
        autoComplete="off"
        fullWidth
        value={typed}
        onChange={(value) => setTyped(value ?? '')}
        onSearch={(value) => setWords((value ?? '').trim())}
      />
      <QueryView query={query}>
        {({ items, next }) => (
          <FoundExperts
            control={control}
            name={name}
            experts={items.filter(({ accountId }) => accountId !== account.id)}
            more={next !== null}
          />
        )}
      </QueryView>
    </div>
  );
}

interface FoundExpertsProps<V extends FieldValues> {
  control: Control<V>;
  name: FieldPath<V>;
  experts: Expert[];
  /** Whether there are more than are shown. */
  more: boolean;
}

function FoundExperts<V extends FieldValues>({ control, name, experts, more }: FoundExpertsProps<V>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { field, fieldState } = useController({ control, name });
  const { error } = fieldState;
  const { value, onChange } = field;
  const count = experts.length;
  const shown = experts.some(({ accountId }) => accountId === value);
  useEffect(() => {
    // Nobody is proposed whom one does not see.
    if (value !== '' && !shown) onChange('');
  }, [value, shown, onChange]);
  return (
    <>
      <p role="status" className={styles.found}>
        {count === 0
          ? t('consent.propose.nobody')
          : more
            ? t('consent.propose.foundMore', { count })
            : t('consent.propose.found', { count })}
      </p>
      {count > 0 && (
        <RadioButtonGroup
          id={`${name}-group`}
          name={name}
          labelText={t('consent.propose.expert')}
          {...(error && { groupStatus: 'error', groupStatusText: fieldErrorText(t, error.message ?? '') })}
          value={value}
          onChange={onChange}
        >
          {experts.map(({ accountId, name: person, title, organisation, sector }, index) => (
            <RadioButton
              key={accountId}
              value={accountId}
              id={index === 0 ? name : `${name}-${accountId}`}
              hintText={`${title}, ${localized(organisation, language).text}, ${t(`consent.sector.${sector}`)}`}
            >
              {person}
            </RadioButton>
          ))}
        </RadioButtonGroup>
      )}
    </>
  );
}
