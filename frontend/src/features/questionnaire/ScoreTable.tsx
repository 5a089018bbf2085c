import { useTranslation } from 'react-i18next';
import { type Language, localized } from '~/shared/i18n/language';
import type { AreaScore } from './form/scores';
import styles from './Questionnaire.module.css';

/** How the areas came out; no total, because a life has none. */
export function ScoreTable({ scores, language }: { scores: readonly AreaScore[]; language: Language }) {
  const { t } = useTranslation();
  if (scores.length === 0) return null;
  return (
    <table className={styles.scores}>
      <caption>{t('questionnaire.scores.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('questionnaire.scores.area')}</th>
          <th scope="col">{t('questionnaire.scores.mean')}</th>
          <th scope="col">{t('questionnaire.scores.answered')}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ area, name, mean, answered, asked }) => (
          <tr key={area}>
            <th scope="row" lang={language}>
              {localized(name, language).text}
            </th>
            <td>{mean === null ? '–' : mean.toLocaleString(language, { minimumFractionDigits: 1 })}</td>
            <td>{t('questionnaire.scores.of', { answered, asked })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
