import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { QuestionnaireResponse, Workspace } from '~/shared/api/types';
import cards from '~/shared/ui/Cards.module.css';
import { QueryView } from '~/shared/ui/QueryView';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { BeginResponse } from './BeginResponse';
import { Changes } from './Changes';
import { changesIn } from './changesIn';
import { responsesQuery } from './queries';
import styles from './Response.module.css';
import { ResponseCard } from './ResponseCard';

/** What the customer is to answer and has answered, what else can be answered, and how life has changed. */
export function ResponsesSection({ workspace }: { workspace: Workspace }) {
  const query = useQuery(responsesQuery(workspace.id));
  return <QueryView query={query}>{(all) => <Responses workspace={workspace} responses={all} />}</QueryView>;
}

interface ResponsesProps {
  workspace: Workspace;
  responses: QuestionnaireResponse[];
}

function Responses({ workspace, responses }: ResponsesProps) {
  const { t } = useTranslation();
  const area = useFocusKept<HTMLDivElement>();
  const open = responses
    .filter(({ state }) => state === 'in-progress')
    .sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
  const sent = responses.filter(({ state }) => state === 'completed' || state === 'amended');
  const ended = responses.filter(({ state }) => state === 'stopped' || state === 'entered-in-error');
  const listOf = (some: QuestionnaireResponse[]) => (
    <ul className={cards.list}>
      {some.map((response) => (
        <li key={response.id}>
          <ResponseCard workspace={workspace} response={response} />
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={area}>
      <section className={styles.section} aria-labelledby="to-answer">
        <h2 id="to-answer">{t('questionnaire.responses.open')}</h2>
        {open.length > 0 ? (
          listOf(open)
        ) : (
          <p className={cards.empty}>{t(`questionnaire.responses.none.${sideOf(workspace.standing)}`)}</p>
        )}
        <BeginResponse workspace={workspace} />
      </section>
      {sent.length > 0 && (
        <section className={styles.section} aria-labelledby="answered">
          <h2 id="answered">{t('questionnaire.responses.sent')}</h2>
          {listOf(sent)}
        </section>
      )}
      {changesIn(sent).map((changes) => (
        <Changes key={changes.url} changes={changes} />
      ))}
      {ended.length > 0 && (
        <details className={styles.more}>
          <summary>{t('questionnaire.responses.ended', { count: ended.length })}</summary>
          {listOf(ended)}
        </details>
      )}
    </div>
  );
}
