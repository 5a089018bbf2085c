import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '~/shared/i18n/dates';
import { localized, useLanguage } from '~/shared/i18n/language';
import styles from './Changes.module.css';
import type { AreaChanges } from './changesIn';

const rowHeight = 52;
const middle = 34;

/** A line for each area of life, from what was answered first to what was answered last; a table beside it. */
export function Changes({ changes }: { changes: AreaChanges }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = useId();
  const { title, times, areas } = changes;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} lang={localized(title, language).lang}>
        {localized(title, language).text}
      </h2>
      <p>{t(times.length > 1 ? 'questionnaire.changes.text' : 'questionnaire.changes.once')}</p>
      <div className={styles.beside}>
        <figure className={styles.figure}>
          <svg
            role="img"
            aria-label={t('questionnaire.changes.picture')}
            className={styles.picture}
            width="100%"
            height={areas.length * rowHeight + 8}
          >
            {areas.map(({ area, name, means }, index) => (
              <g key={area} transform={`translate(0 ${index * rowHeight})`}>
                <text className={styles.name} x="0" y="16">
                  {localized(name, language).text}
                </text>
                <text className={styles.course} x="100%" y="16" textAnchor="end">
                  {means
                    .filter((mean) => mean !== null)
                    .map((mean) => mean.toLocaleString(language))
                    .join(' → ')}
                </text>
                <Scale />
                <Course means={means} />
              </g>
            ))}
          </svg>
          <figcaption className={styles.legend}>
            <svg aria-hidden="true" width="20" height="20">
              <circle className={styles.earlier} cx="10" cy="10" r="6" />
            </svg>
            {t('questionnaire.changes.earlier')}
            <svg aria-hidden="true" width="20" height="20">
              <circle className={styles.latest} cx="10" cy="10" r="8" />
            </svg>
            {t('questionnaire.changes.latest')}
          </figcaption>
        </figure>
        <ChangesTable changes={changes} />
      </div>
    </section>
  );
}

function ChangesTable({ changes: { times, areas } }: { changes: AreaChanges }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const caption = t('questionnaire.changes.table');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the keyboard, too
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('questionnaire.scores.area')}</th>
            {times.map((time) => (
              <th key={time} scope="col">
                {formatDate(time, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area, name, means }) => (
            <tr key={area}>
              <th scope="row" lang={localized(name, language).lang}>
                {localized(name, language).text}
              </th>
              {means.map((mean, index) => (
                <td key={times[index]}>{mean === null ? '–' : mean.toLocaleString(language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** 0 to 10, with room for the marks at both ends. */
function at(mean: number): string {
  return `${3 + mean * 9.4}%`;
}

function Scale() {
  return (
    <>
      <line className={styles.scale} x1={at(0)} x2={at(10)} y1={middle} y2={middle} />
      {[0, 5, 10].map((mean) => (
        <line
          key={mean}
          className={styles.scale}
          x1={at(mean)}
          x2={at(mean)}
          y1={middle - 5}
          y2={middle + 5}
        />
      ))}
    </>
  );
}

/** The way from the first answer to the last; the last one is larger and filled. */
function Course({ means }: { means: readonly (number | null)[] }) {
  const answered = means.flatMap((mean, time) => (mean === null ? [] : [{ mean, time }]));
  const first = answered[0];
  const last = answered.at(-1);
  if (!first || !last) return null;
  return (
    <>
      <line className={styles.way} x1={at(first.mean)} x2={at(last.mean)} y1={middle} y2={middle} />
      {answered.slice(0, -1).map(({ mean, time }) => (
        <circle key={time} className={styles.earlier} cx={at(mean)} cy={middle} r="6" />
      ))}
      <circle className={styles.latest} cx={at(last.mean)} cy={middle} r="8" />
    </>
  );
}
