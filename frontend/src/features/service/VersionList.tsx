import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ServiceText } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import styles from './ServiceText.module.css';
import { textVersionsQuery } from './textQueries';
import { fill, useWords } from './words/words';

/** All published versions of a text, where there is more than one. */
export function VersionList({ text }: { text: ServiceText }) {
  const words = useWords();
  const language = useLanguage();
  const path = useLocalPath();
  const { data } = useQuery(textVersionsQuery(text.kind, text.providerId ?? undefined));
  if (!data || data.items.length < 2) return null;
  const address = text.providerId ? `/privacy/${text.providerId}` : `/${text.kind}`;
  return (
    <section className={`${styles.versions} not-in-print`} aria-labelledby="versions">
      <h2 id="versions">{words.page.versions}</h2>
      <ul>
        {data.items.map(({ number, inForceOn }) => (
          <li key={number}>
            <Link
              to={path(`${address}?version=${number}`)}
              aria-current={number === text.number ? 'page' : undefined}
            >
              {fill(words.page.version, { number, day: formatDate(inForceOn, language) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
