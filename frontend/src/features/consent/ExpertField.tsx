import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioButton, RadioButtonGroup, SearchInput } from 'suomifi-ui-components';
import type { Expert } from '~/shared/api/types';
import { useOwnSession } from '~/shared/auth/session';
import { fieldErrorText } from '~/shared/form/fieldErrorText';
import { localized, useLanguage } from '~/shared/i18n/language';
import { QueryView } from '~/shared/ui/QueryView';
import styles from './ExpertField.module.css';
import type { ProposalValues } from './proposal';
import { expertsQuery } from './queries';

const restMs = 300;

interface ExpertFieldProps {
  control: Control<ProposalValues>;
  /** Only experts of this organisation. */
  provider: string | undefined;
}

/** Finds an expert while typing; one of those found is chosen. */
export function ExpertField({ control, provider }: ExpertFieldProps) {
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
        labelText={t('consent.propose.search')}
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
            experts={items.filter(({ accountId }) => accountId !== account.id)}
            more={next !== null}
          />
        )}
      </QueryView>
    </div>
  );
}

interface FoundExpertsProps {
  control: Control<ProposalValues>;
  experts: Expert[];
  /** Whether there are more than are shown. */
  more: boolean;
}

function FoundExperts({ control, experts, more }: FoundExpertsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { field, fieldState } = useController({ control, name: 'expertId' });
  const { error } = fieldState;
  const count = experts.length;
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
          id="expertId"
          name="expertId"
          labelText={t('consent.propose.expert')}
          {...(error && { groupStatus: 'error', groupStatusText: fieldErrorText(t, error.message ?? '') })}
          value={field.value}
          onChange={field.onChange}
        >
          {experts.map(({ accountId, name, title, organisation, sector }) => (
            <RadioButton
              key={accountId}
              value={accountId}
              id={`expertId-${accountId}`}
              hintText={`${title}, ${localized(organisation, language).text}, ${t(`consent.sector.${sector}`)}`}
            >
              {name}
            </RadioButton>
          ))}
        </RadioButtonGroup>
      )}
    </>
  );
}
