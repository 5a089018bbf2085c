import { useTranslation } from 'react-i18next';
import styles from './Statistics.module.css';

interface NumbersProps {
  caption: string;
  columns: string[];
  /** Null: withheld. */
  rows: { name: string; cells: (number | string | null)[] }[];
}

/** The numbers of a picture, for everybody; a wide table is scrolled by itself. */
export function Numbers({ caption, columns, rows }: NumbersProps) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the keyboard, too
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]} className={cell === null ? styles.withheld : undefined}>
                  {cell ?? t('statistics.withheld')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
