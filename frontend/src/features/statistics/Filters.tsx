import { useTranslation } from 'react-i18next';
import type { StatisticsChoices, StatisticsSubject } from '~/shared/api/types';
import { SelectField } from '~/shared/form/SelectField';
import { formatMonth } from '~/shared/i18n/dates';
import { localized, useLanguage } from '~/shared/i18n/language';
import styles from './Statistics.module.css';
import { type Chosen, groups, inOrder, monthsBetween, ways } from './wish';

interface FiltersProps {
  chosen: Chosen;
  choices: StatisticsChoices;
  onChange: (name: string, value: string) => void;
}

/** What to look at, and how; only what can be chosen together is offered. */
export function Filters({ chosen, choices, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { subject, by, from, to } = chosen;
  const months = monthsBetween(subject.first, subject.last)
    .toReversed()
    .map((month) => ({ value: month, text: formatMonth(month, language) }));
  const name = ({ subject, name }: StatisticsSubject) =>
    name ? localized(name, language).text : t('statistics.unknownSubject', { subject });
  return (
    <search className={`${styles.filters} not-in-print`}>
      <SelectField
        label={t('statistics.subject')}
        value={subject.subject}
        options={inOrder(choices.items).map((one) => ({ value: one.subject, text: name(one) }))}
        onChange={(value) => onChange('subject', value)}
      />
      <SelectField
        label={t('statistics.by.label')}
        value={by}
        options={ways
          .filter((way) => way !== 'PROVIDER' || choices.everywhere)
          .map((way) => ({ value: way, text: t(`statistics.by.${way}`) }))}
        onChange={(value) => onChange('by', value)}
      />
      {by === 'MONTH' && (
        <SelectField
          label={t('statistics.from')}
          value={from}
          options={months.filter(({ value }) => value <= to)}
          onChange={(value) => onChange('from', value)}
        />
      )}
      <SelectField
        label={t(by === 'MONTH' ? 'statistics.to' : 'statistics.month')}
        value={to}
        options={months.filter(({ value }) => by !== 'MONTH' || value >= from)}
        onChange={(value) => onChange('to', value)}
      />
      {choices.everywhere && by !== 'PROVIDER' && (
        <SelectField
          label={t('statistics.provider')}
          value={chosen.provider}
          options={[
            { value: '', text: t('statistics.everybody') },
            ...choices.providers.map(({ id, name }) => ({ value: id, text: localized(name, language).text })),
          ]}
          onChange={(value) => onChange('provider', value)}
        />
      )}
      {by !== 'LANGUAGE' && (
        <SelectField
          label={t('statistics.language')}
          value={chosen.language}
          options={groups.map((group) => ({ value: group, text: t(`statistics.languages.${group}`) }))}
          onChange={(value) => onChange('language', value)}
        />
      )}
    </search>
  );
}
