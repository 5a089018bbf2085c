import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { StatisticsChoices } from '~/shared/api/types';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { AboutNumbers } from './AboutNumbers';
import { Downloads } from './Downloads';
import { Filters } from './Filters';
import { choicesQuery } from './queries';
import { Reports } from './Reports';
import styles from './Statistics.module.css';
import { Tables } from './Tables';
import { read } from './wish';

/** Published statistics of an organisation, or of the whole service (G8, G19). */
export default function StatisticsPage() {
  const { t } = useTranslation();
  const query = useQuery(choicesQuery);
  return (
    <Page wide title={t('statistics.title')} lead={<p>{t('statistics.lead')}</p>}>
      <QueryView query={query}>{(choices) => <Chosen choices={choices} />}</QueryView>
      <section className={styles.section} aria-labelledby="reports">
        <h2 id="reports">{t('statistics.report.title')}</h2>
        <p className={styles.text}>{t('statistics.report.text')}</p>
        <Reports />
      </section>
    </Page>
  );
}

function Chosen({ choices }: { choices: StatisticsChoices }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const chosen = read(address, choices);
  if (!chosen) {
    return (
      <Notice>
        <p>{t('statistics.nothing')}</p>
      </Notice>
    );
  }
  const change = (name: string, value: string) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <Filters chosen={chosen} choices={choices} onChange={change} />
      <Tables key={chosen.subject.subject} chosen={chosen} />
      <Downloads chosen={chosen} />
      <AboutNumbers />
    </>
  );
}
