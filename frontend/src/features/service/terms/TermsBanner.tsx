import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { dayOf, formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { fill, useWords } from '../words/words';
import { myTermsQuery } from './queries';
import styles from './Terms.module.css';

/** Tells that new terms come into force, or that those in force wait until a deadline is past (T18). */
export default function TermsBanner({ day }: { day: string }) {
  const { terms } = useWords();
  const language = useLanguage();
  const address = useLocalPath()('/accept-terms');
  const { pathname } = useLocation();
  const { next } = useQuery(myTermsQuery).data ?? {};
  if (!next || pathname === address) return null;
  const waits = next.inForceOn <= dayOf(new Date());
  const filled = (text: string) => fill(text, { day: formatDate(day, language) });
  return (
    <div className={`${styles.banner} not-in-print`}>
      <Notice title={filled(waits ? terms.bannerWaiting : terms.bannerTitle)}>
        {waits && <p>{filled(terms.waiting)}</p>}
        <p>
          <Link to={address}>{waits ? terms.toTerms : terms.banner}</Link>
        </p>
      </Notice>
    </div>
  );
}
