import { useQuery } from '@tanstack/react-query';
import type { InterruptionTime, OffNow, ServiceStatus } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { moment, period } from './period';
import styles from './Status.module.css';
import { statusQuery } from './statusQuery';
import { fill, useWords } from './words/words';

const kinds = { WORKS: 'success', LIMITED: 'warning', MAINTENANCE: 'warning', DOWN: 'error' } as const;

/** Whether the service works, for everybody. */
export default function StatusPage() {
  const words = useWords();
  const query = useQuery(statusQuery);
  return (
    <Page title={words.status.title}>
      <QueryView query={query}>{(status) => <Status status={status} />}</QueryView>
    </Page>
  );
}

function Status({ status }: { status: ServiceStatus }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <>
      <div role="status">
        <Notice kind={kinds[status.state]} title={words.status.state[status.state]}>
          <p>{fill(words.status.checked, { time: moment(status.checkedAt, language) })}</p>
        </Notice>
      </div>
      {status.switchedOff.length > 0 && (
        <section className={styles.section} aria-labelledby="off">
          <h2 id="off">{words.status.offTitle}</h2>
          <ul className={styles.list}>
            {status.switchedOff.map((off) => (
              <Off key={off.function ?? 'all'} off={off} />
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section} aria-labelledby="ahead">
        <h2 id="ahead">{words.status.aheadTitle}</h2>
        <Times times={status.ahead} none={words.status.noneAhead} />
      </section>
      <section className={styles.section} aria-labelledby="parts">
        <h2 id="parts">{words.status.partsTitle}</h2>
        <SummaryList>
          {status.parts.map(({ part, works }) => (
            <SummaryItem key={part} term={words.status.part[part]}>
              <span className={works ? styles.works : styles.disturbed}>
                {works ? words.status.works : words.status.disturbed}
              </span>
            </SummaryItem>
          ))}
        </SummaryList>
      </section>
      <section className={styles.section} aria-labelledby="past">
        <h2 id="past">{words.status.pastTitle}</h2>
        <Times times={status.past} none={words.status.nonePast} />
      </section>
    </>
  );
}

function Off({ off }: { off: OffNow }) {
  const words = useWords();
  const language = useLanguage();
  const { text, lang } = localized(off.reason, language);
  const late = Date.parse(off.expectedEnd) <= Date.now();
  return (
    <li>
      <p className={styles.what}>{words.functions[off.function ?? 'all']}</p>
      <p lang={lang}>{text}</p>
      <p>
        {fill(words.status.since, { time: moment(off.since, language) })}{' '}
        {late ? words.off.late : fill(words.off.until, { time: moment(off.expectedEnd, language) })}
      </p>
    </li>
  );
}

function Times({ times, none }: { times: InterruptionTime[]; none: string }) {
  const words = useWords();
  const language = useLanguage();
  if (times.length === 0) return <p>{none}</p>;
  return (
    <ul className={styles.list}>
      {times.map((time) => {
        const { text, lang } = localized(time.text, language);
        return (
          <li key={`${time.from} ${time.function}`}>
            <p className={styles.what}>{period(time.from, time.until, language)}</p>
            {!time.announced && <p>{words.functions[time.function ?? 'all']}</p>}
            <p lang={lang}>{text}</p>
          </li>
        );
      })}
    </ul>
  );
}
