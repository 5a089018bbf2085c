import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Summary, Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { QueryView } from '~/shared/ui/QueryView';
import styles from './Plan.module.css';
import { SummaryEditor } from './SummaryEditor';
import { summariesQuery, summaryDraftQuery } from './summaryQueries';
import { usePersonName } from './usePersonName';

/** What the guidance has come to, in an expert's words. */
export function SummarySection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const query = useQuery(summariesQuery(workspace.id));
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.section} aria-labelledby="summary">
      <h2 id="summary" ref={heading} tabIndex={-1}>
        {t('guidanceplan.summary.title')}
      </h2>
      <QueryView query={query}>
        {(summaries) => (
          <>
            <Published workspace={workspace} summaries={summaries} />
            {workspace.actions.includes('summary.publish') && (
              <Writing
                workspace={workspace}
                current={summaries[0]}
                onClosed={() => heading.current?.focus()}
              />
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

function Published({ workspace, summaries }: { workspace: Workspace; summaries: Summary[] }) {
  const { t } = useTranslation();
  const [current, ...earlier] = summaries;
  if (!current) {
    return <p className={cards.empty}>{t(`guidanceplan.summary.empty.${sideOf(workspace.standing)}`)}</p>;
  }
  return (
    <>
      <PublishedSummary summary={current} />
      {earlier.length > 0 && (
        <details className={styles.more}>
          <summary>{t('guidanceplan.summary.earlier', { count: earlier.length })}</summary>
          <ul className={cards.list}>
            {earlier.map((summary) => (
              <li key={summary.id}>
                <PublishedSummary summary={summary} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function PublishedSummary({ summary }: { summary: Summary }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const personName = usePersonName();
  return (
    <div className={cards.card}>
      <p className={cards.detail}>
        {t('guidanceplan.summary.published', {
          name: personName(summary.author),
          date: formatDate(summary.publishedAt, language),
        })}
      </p>
      <p className={styles.text}>{summary.text}</p>
    </div>
  );
}

interface WritingProps {
  workspace: Workspace;
  current: Summary | undefined;
  onClosed: () => void;
}

function Writing({ workspace, current, onClosed }: WritingProps) {
  const { t } = useTranslation();
  const draft = useQuery(summaryDraftQuery(workspace.id));
  const [open, setOpen] = useState(false);
  const begun = draft.data !== undefined && draft.data.text !== '';
  return (
    <div className={cards.begin}>
      <QueryView query={draft}>
        {(saved) =>
          open ? (
            <SummaryEditor
              workspaceId={workspace.id}
              saved={saved}
              current={current}
              onClose={() => {
                setOpen(false);
                onClosed();
              }}
            />
          ) : (
            <Button variant="secondary" onClick={() => setOpen(true)}>
              {t(`guidanceplan.summary.${begun ? 'goOn' : current ? 'update' : 'write'}`)}
            </Button>
          )
        }
      </QueryView>
    </div>
  );
}
