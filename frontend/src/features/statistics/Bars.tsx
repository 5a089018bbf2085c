import { useId } from 'react';
import styles from './Bars.module.css';

/** Lightness of a piece, from light to dark; hatched where numbers are withheld. */
type Tone = number | 'withheld';

interface Bar {
  name: string;
  /** What stands at the end of the line. */
  text: string;
  parts: { share: number; tone: Tone }[];
}

interface BarsProps {
  /** What the picture shows, for who does not see it: the numbers are in the table beside it. */
  label: string;
  rows: Bar[];
}

const rowHeight = 46;

/** Bars that are as wide as there is room, each under its name: fits a phone, needs no measuring. */
export function Bars({ label, rows }: BarsProps) {
  const hatch = useId();
  return (
    <svg className={styles.bars} role="img" aria-label={label} width="100%" height={rows.length * rowHeight}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.hatchGround} width="7" height="7" />
          <rect className={styles.hatchLine} width="2" height="7" />
        </pattern>
      </defs>
      {rows.map(({ name, text, parts }, index) => (
        <g key={name} transform={`translate(0 ${index * rowHeight})`}>
          <text className={styles.name} x="0" y="15">
            {name}
          </text>
          <text className={styles.text} x="100%" y="15" textAnchor="end">
            {text}
          </text>
          <rect className={styles.ground} x="0" y="22" width="100%" height="14" />
          <Parts parts={parts} hatch={hatch} />
        </g>
      ))}
    </svg>
  );
}

function Parts({ parts, hatch }: { parts: Bar['parts']; hatch: string }) {
  let before = 0;
  return parts.map(({ share, tone }, index) => {
    const x = before;
    before += share;
    return share > 0 ? (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
        key={index}
        className={tone === 'withheld' ? styles.withheld : styles[`tone${tone % 7}`]}
        {...(tone === 'withheld' && { fill: `url(#${hatch})` })}
        x={`${100 * x}%`}
        y="22"
        width={`${100 * share}%`}
        height="14"
      />
    ) : null;
  });
}
