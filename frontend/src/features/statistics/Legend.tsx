import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import bars from './Bars.module.css';
import styles from './Statistics.module.css';

/** Which piece of the bars is which answer. */
export function Legend({ entries }: { entries: { text: string; tone: number }[] }) {
  const { t } = useTranslation();
  const hatch = useId();
  return (
    <ul className={styles.legend}>
      {entries.map(({ text, tone }) => (
        <li key={text}>
          <svg width="18" height="14" aria-hidden="true">
            <rect className={bars[`tone${tone % 7}`]} width="18" height="14" />
          </svg>
          {text}
        </li>
      ))}
      <li>
        <svg width="18" height="14" aria-hidden="true">
          <defs>
            <pattern
              id={hatch}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={bars.hatchGround} width="7" height="7" />
              <rect className={bars.hatchLine} width="2" height="7" />
            </pattern>
          </defs>
          <rect className={bars.withheld} fill={`url(#${hatch})`} width="18" height="14" />
        </svg>
        {t('statistics.withheldRest')}
      </li>
    </ul>
  );
}
