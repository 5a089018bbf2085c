import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatisticsQuestion } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';
import { Bars } from './Bars';
import { Legend } from './Legend';
import { Numbers } from './Numbers';
import { cellOf, codesOf, type NamedRow, withheldOf } from './rows';
import styles from './Statistics.module.css';
import { useAnswerText } from './useAnswerText';

interface SharesProps {
  question: StatisticsQuestion;
  rows: NamedRow[];
}

/** How the answers of each row are shared out; what is withheld is one hatched piece. */
export function Shares({ question, rows }: SharesProps) {
  const { t } = useTranslation();
  const id = useId();
  const text = useAnswerText(question);
  const codes = codesOf(
    question,
    rows.map(({ row }) => row),
  );
  const { text: title, lang } = localized(question.text, useLanguage());
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} lang={lang}>
        {title}
      </h2>
      <Legend entries={codes.map((code, tone) => ({ text: text(code), tone }))} />
      <div className={styles.pair}>
        <Bars
          label={t('statistics.picture.shares')}
          rows={rows.map(({ name, row }) => ({
            name,
            text: '',
            parts: [
              ...codes.map((code, tone) => ({
                share: (cellOf(row, question.item, code) ?? 0) / row.respondents,
                tone,
              })),
              { share: withheldOf(row, question.item) / row.respondents, tone: 'withheld' as const },
            ],
          }))}
        />
        <Numbers
          caption={title}
          columns={codes.map(text)}
          rows={rows.map(({ name, row }) => ({
            name,
            cells: codes.map((code) => cellOf(row, question.item, code)),
          }))}
        />
      </div>
    </section>
  );
}
