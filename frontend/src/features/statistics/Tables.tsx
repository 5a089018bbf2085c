import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StatisticsTable } from '~/shared/api/types';
import { formatMonth } from '~/shared/i18n/dates';
import { localized, useLanguage } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { ChosenAnswers } from './ChosenAnswers';
import { People } from './People';
import { tableQuery } from './queries';
import type { NamedRow } from './rows';
import { Shares } from './Shares';
import { type Chosen, groups, wishOf } from './wish';

export function Tables({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation();
  const query = useQuery(tableQuery(wishOf(chosen)));
  const named = useNamed(chosen);
  return (
    <QueryView query={query}>
      {(table) => {
        const rows = named(table);
        if (rows.length === 0) {
          return (
            <Notice>
              <p>{t('statistics.nothingChosen')}</p>
            </Notice>
          );
        }
        return (
          <>
            <People rows={rows} />
            {chosen.subject.questions.map((question) =>
              question.several ? (
                <ChosenAnswers key={question.item} question={question} rows={rows} />
              ) : (
                <Shares key={question.item} question={question} rows={rows} />
              ),
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function useNamed({ by }: Chosen): (table: StatisticsTable) => NamedRow[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ items, providers }) =>
    items.map((row) => {
      const group = groups.find((one) => one === row.language);
      const provider = providers.find(({ id }) => id === row.provider);
      const name =
        by === 'MONTH'
          ? formatMonth(row.month, language)
          : by === 'LANGUAGE'
            ? group && t(`statistics.languages.${group}`)
            : provider && localized(provider.name, language).text;
      return { name: name ?? row.language, row };
    });
}
