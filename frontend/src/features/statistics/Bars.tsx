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

/** In the size of the text, so that pictures grow with it. */
const rowHeight = 3;

/** How far down something stands in its row. */
const down = (row: number, by: number) => `${row * rowHeight + by}em`;

/** Bars that are as wide as there is room, each under its name: fits a phone, needs no measuring. */
export function Bars({ label, rows }: BarsProps) {
  const hatch = useId();
  return (
    <svg className={styles.bars} role="img" aria-label={label} width="100%" height={down(rows.length, 0)}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.hatchGround} width="7" height="7" />
          <rect className={styles.hatchLine} width="2" height="7" />
        </pattern>
      </defs>
      {rows.map(({ name, text, parts }, index) => (
        <g key={name}>
          <text className={styles.name} x="0" y={down(index, 1)}>
            {name}
          </text>
          <text className={styles.text} x="100%" y={down(index, 1)} textAnchor="end">
            {text}
          </text>
          <rect className={styles.ground} x="0" y={down(index, 1.5)} width="100%" height="0.9em" />
          <Parts parts={parts} y={down(index, 1.5)} hatch={hatch} />
        </g>
      ))}
    </svg>
  );
}

function Parts({ parts, y, hatch }: { parts: Bar['parts']; y: string; hatch: string }) {
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
        y={y}
        width={`${100 * share}%`}
        height="0.9em"
      />
    ) : null;
  });
}
