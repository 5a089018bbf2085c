import { useTranslation } from 'react-i18next';
import { Bars } from './Bars';
import { Numbers } from './Numbers';
import type { NamedRow } from './rows';
import styles from './Statistics.module.css';

/** How many people each row is about. */
export function People({ rows }: { rows: NamedRow[] }) {
  const { t } = useTranslation();
  const most = Math.max(...rows.map(({ row }) => row.respondents));
  return (
    <section className={styles.section} aria-labelledby="people">
      <h2 id="people">{t('statistics.people')}</h2>
      <div className={styles.pair}>
        <Bars
          label={t('statistics.picture.people')}
          rows={rows.map(({ name, row }) => ({
            name,
            text: String(row.respondents),
            parts: [{ share: row.respondents / most, tone: 2 }],
          }))}
        />
        <Numbers
          caption={t('statistics.people')}
          columns={[t('statistics.people')]}
          rows={rows.map(({ name, row }) => ({ name, cells: [row.respondents] }))}
        />
      </div>
    </section>
  );
}
