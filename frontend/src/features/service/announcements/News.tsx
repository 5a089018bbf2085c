import { useLocation } from 'react-router';
import type { Announcement, AnnouncementList, Session } from '~/shared/api/types';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { CloseIcon, InfoIcon, WarningIcon } from '~/shared/ui/icons';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { hide, useHidden } from './hidden';
import styles from './News.module.css';
import { OffNow } from './OffNow';
import { period } from './period';
import { mayHide, shownOf } from './shown';
import { useWords } from './words/words';

interface NewsProps {
  told: AnnouncementList;
  session: Session | null;
}

/** What the service has to tell at present, above every page. */
export default function News({ told, session }: NewsProps) {
  const words = useWords();
  const path = useLocalPath();
  const { pathname } = useLocation();
  const hidden = useHidden();
  const area = useFocusKept();
  const shown = shownOf(told.items, hidden, pathname === path('/'), Date.now());
  return (
    <section ref={area} className="not-in-print" aria-label={words.news.label}>
      <OffNow interrupted={told.interrupted} session={session} />
      {shown.map((announcement) => (
        <Told key={announcement.id} announcement={announcement} />
      ))}
    </section>
  );
}

function Told({ announcement }: { announcement: Announcement }) {
  const words = useWords();
  const language = useLanguage();
  const interruption = announcement.kind === 'INTERRUPTION';
  const { text, lang } = localized(announcement.text, language);
  return (
    <article className={styles.item} data-kind={interruption ? 'warning' : 'info'}>
      <div className={styles.inside}>
        {interruption ? <WarningIcon /> : <InfoIcon />}
        <div className={styles.text}>
          {interruption && (
            <p className={styles.title}>
              {words.news.interruption[announcement.phase === 'NOW' ? 'now' : 'ahead']}{' '}
              {period(announcement.from, announcement.until, language)}
            </p>
          )}
          <p className={styles.said} lang={lang}>
            {text}
          </p>
        </div>
        {mayHide(announcement) && (
          <button type="button" className={styles.hide} onClick={() => hide(announcement)}>
            <CloseIcon />
            <span className={styles.hideText}>{words.news.hide}</span>
            <span className="visually-hidden"> {words.news.hideWhat}</span>
          </button>
        )}
      </div>
    </article>
  );
}
