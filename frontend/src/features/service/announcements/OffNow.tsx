import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { OffNow as Off, Session } from '~/shared/api/types';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { WarningIcon } from '~/shared/ui/icons';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { concerns, whoseIs } from './functions';
import styles from './News.module.css';
import { moment } from './period';
import { announcementsKey } from './queries';
import { statusQuery } from './statusQuery';
import { fill, useWords } from './words/words';

interface OffNowProps {
  /** Whether something was off when it was last looked. */
  interrupted: boolean;
  session: Session | null;
}

/** What is switched off, while it is; when it is not any more, the page goes on by itself. */
export function OffNow({ interrupted, session }: OffNowProps) {
  const words = useWords();
  const announce = useAnnounce();
  const queryClient = useQueryClient();
  const { data: status } = useQuery({ ...statusQuery, enabled: interrupted });
  const whose = whoseIs(session);
  const off = interrupted ? (status?.switchedOff.filter((each) => concerns(whose, each.function)) ?? []) : [];
  const told = off.map((each) => each.function ?? 'all').join();
  const toldBefore = useRef('');
  const over = interrupted && status?.switchedOff.length === 0;

  useEffect(() => {
    const before = toldBefore.current;
    toldBefore.current = told;
    if (told === before) return;
    if (told) announce(words.off.announced);
    else announce(words.off.over);
    // What could not be loaded is loaded now.
    void queryClient.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
  }, [told, announce, words, queryClient]);
  useEffect(() => {
    if (over) void queryClient.invalidateQueries({ queryKey: announcementsKey });
  }, [over, queryClient]);

  return off.map((each) => <OffItem key={each.function ?? 'all'} off={each} session={session} />);
}

function OffItem({ off, session }: { off: Off; session: Session | null }) {
  const words = useWords();
  const language = useLanguage();
  const path = useLocalPath();
  const { text, lang } = localized(off.reason, language);
  const late = Date.parse(off.expectedEnd) <= Date.now();
  const administrator = session?.roles.includes('SERVICE_ADMINISTRATOR');
  const whole = off.function === null;
  return (
    <article className={styles.item} data-kind="off">
      <div className={styles.inside}>
        <WarningIcon />
        <div className={styles.text}>
          <p className={styles.title}>
            {off.function === null ? words.off.maintenance : words.off.function[off.function]}
          </p>
          <p className={styles.said} lang={lang}>
            {text}
          </p>
          <p>
            {late ? words.off.late : fill(words.off.until, { time: moment(off.expectedEnd, language) })}{' '}
            {whole ? words.off.maintenanceKept : words.off.rest}
            {off.function === 'SENDING_MESSAGES' && ` ${words.off.draftKept}`}
          </p>
          {administrator && (
            <p>
              {whole && words.off.administrator}{' '}
              <Link to={path('/administration/interruptions')}>{words.interruptions.title}</Link>
            </p>
          )}
        </div>
      </div>
    </article>
  );
}
