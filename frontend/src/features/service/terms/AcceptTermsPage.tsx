import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dayOf, formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';
import { QueryView } from '~/shared/ui/QueryView';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { fill, useWords } from '../words/words';
import { AcceptTerms } from './AcceptTerms';
import { myTermsQuery } from './queries';

interface AcceptTermsPageProps {
  /** What stays open to whoever does not accept; not where they are only announced. */
  otherwise?: ReactNode;
  /** Where one came from, if one is free to go back. */
  back?: { to: string; text: string };
}

/** The terms that somebody has not accepted yet, in force or announced, with what changes. */
export default function AcceptTermsPage({ otherwise, back }: AcceptTermsPageProps) {
  const words = useWords();
  const language = useLanguage();
  const area = useFocusKept<HTMLDivElement>();
  const query = useQuery(myTermsQuery);
  const { next, accepted = [] } = query.data ?? {};
  const changed = accepted.length > 0;
  const day = next ? formatDate(next.inForceOn, language) : '';
  const ahead = next ? next.inForceOn > dayOf(new Date()) : false;
  const lead = ahead ? words.terms.ahead : changed ? words.terms.leadChanged : words.terms.lead;
  return (
    <Page
      title={next && changed && !ahead ? words.terms.titleChanged : words.terms.title}
      {...(next && { lead: <p>{fill(lead, { day })}</p> })}
      {...(back && { above: <BackLink to={back.to}>{back.text}</BackLink> })}
    >
      <div ref={area}>
        <QueryView query={query}>
          {(terms) =>
            terms.next ? (
              <AcceptTerms number={terms.next.number} before={terms.accepted[0]?.number} />
            ) : (
              <Notice kind="success">
                <p>{words.terms.accepted}</p>
              </Notice>
            )
          }
        </QueryView>
      </div>
      {otherwise && (
        <section>
          <Prose>
            <h2>{words.terms.otherwise}</h2>
            <p>{words.terms.otherwiseText}</p>
            {otherwise}
          </Prose>
        </section>
      )}
    </Page>
  );
}
