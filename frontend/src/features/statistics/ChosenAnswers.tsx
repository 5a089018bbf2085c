import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatisticsQuestion } from '~/shared/api/types';
import { SelectField } from '~/shared/form/SelectField';
import { localized, useLanguage } from '~/shared/i18n/language';
import { Bars } from './Bars';
import { Numbers } from './Numbers';
import { cellOf, codesOf, type NamedRow, percentOf } from './rows';
import styles from './Statistics.module.css';
import { useAnswerText } from './useAnswerText';

interface ChosenAnswersProps {
  question: StatisticsQuestion;
  rows: NamedRow[];
}

/** How many of one row chose each answer of a question that takes several. */
export function ChosenAnswers({ question, rows }: ChosenAnswersProps) {
  const { t } = useTranslation();
  const id = useId();
  const text = useAnswerText(question);
  const [wanted, setWanted] = useState('');
  const { text: title, lang } = localized(question.text, useLanguage());
  const shown = rows.find(({ name }) => name === wanted) ?? rows.at(-1);
  if (!shown) return null;
  const { name, row } = shown;
  const answers = codesOf(question, [row]).map((code) => ({
    name: text(code),
    cell: cellOf(row, question.item, code),
  }));
  const percent = (cell: number) => t('statistics.percent', { percent: percentOf(cell, row.respondents) });
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} lang={lang}>
        {title}
      </h2>
      <p className={styles.text}>{t('statistics.several')}</p>
      {rows.length > 1 && (
        <div className={`${styles.which} not-in-print`}>
          <SelectField
            label={t('statistics.whichRow')}
            value={name}
            options={rows.map((one) => ({ value: one.name, text: one.name })).toReversed()}
            onChange={setWanted}
          />
        </div>
      )}
      <div className={styles.pair}>
        <Bars
          label={t('statistics.picture.chosen')}
          rows={answers.map(({ name, cell }) => ({
            name,
            text: cell === null ? t('statistics.withheld') : percent(cell),
            parts: [{ share: cell === null ? 0 : cell / row.respondents, tone: 2 }],
          }))}
        />
        <Numbers
          caption={t('statistics.answersOf', { row: name })}
          columns={[t('statistics.people'), t('statistics.share')]}
          rows={answers.map(({ name, cell }) => ({
            name,
            cells: [cell, cell === null ? null : percent(cell)],
          }))}
        />
      </div>
    </section>
  );
}
