import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Prose } from '~/shared/ui/Prose';
import { QueryView } from '~/shared/ui/QueryView';
import { fill, useWords } from '../words/words';
import { myTermsQuery } from './queries';

/** One's own data: which terms one has accepted, and when. */
export function AcceptedTerms() {
  const words = useWords();
  const language = useLanguage();
  const path = useLocalPath();
  const query = useQuery(myTermsQuery);
  return (
    <section aria-labelledby="accepted-terms">
      <Prose>
        <h2 id="accepted-terms">{words.terms.mine}</h2>
        <QueryView query={query}>
          {({ accepted }) =>
            accepted.length === 0 ? (
              <p>{words.terms.mineNone}</p>
            ) : (
              <ul>
                {accepted.map(({ number, acceptedAt }) => (
                  <li key={number}>
                    <Link to={path(`/terms?version=${number}`)}>
                      {fill(words.terms.mineItem, { number, day: formatDate(acceptedAt, language) })}
                    </Link>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </Prose>
    </section>
  );
}
