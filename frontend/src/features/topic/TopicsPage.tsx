import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { Topic } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { topicsQuery, useOrderTopics } from './queries';
import styles from './Topic.module.css';
import { AddTopic, ChangeTopic } from './TopicForms';
import { TopicRow } from './TopicRow';

/** The service administrator keeps the list of topics (G19). */
export function TopicsPage({ navigation }: { navigation: ReactNode }) {
  const { t } = useTranslation();
  const query = useQuery(topicsQuery);
  return (
    <Page title={t('topic.list.title')} lead={<p>{t('topic.list.lead')}</p>}>
      {navigation}
      <QueryView query={query}>
        {({ items, version }) => <TopicList topics={items} version={version} />}
      </QueryView>
    </Page>
  );
}

function TopicList({ topics, version }: { topics: Topic[]; version: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const announce = useAnnounce();
  const order = useOrderTopics();
  // One form at a time: 'new', or the topic that is being changed.
  const [form, setForm] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const close = () => {
    setForm(null);
    list.current?.focus();
  };
  const move = (from: number, to: number) => {
    const topic = topics[from];
    if (!topic || order.isPending || to < 0 || to >= topics.length) return;
    const moved = topics.toSpliced(from, 1).toSpliced(to, 0, topic);
    order.mutate(
      { topics: moved, version },
      {
        onSuccess: () =>
          announce(t('topic.list.moved', { name: localized(topic.name, language).text, place: to + 1 })),
      },
    );
  };
  return (
    <>
      {order.isError && (
        <Notice kind="error" announced>
          <p>
            {isProblem(order.error, 'stale-version') ? t('topic.list.changed') : problemText(t, order.error)}
          </p>
        </Notice>
      )}
      <ol ref={list} tabIndex={-1} aria-label={t('topic.list.title')} className={styles.list}>
        {topics.map((topic, index) => (
          <li key={topic.id}>
            {form === topic.id ? (
              <ChangeTopic topic={topic} onClose={close} />
            ) : (
              <TopicRow
                topic={topic}
                first={index === 0}
                last={index === topics.length - 1}
                onUp={() => move(index, index - 1)}
                onDown={() => move(index, index + 1)}
                onEdit={form === null ? () => setForm(topic.id) : undefined}
              />
            )}
          </li>
        ))}
      </ol>
      <div className={styles.change}>
        {form === 'new' ? (
          <AddTopic onClose={close} />
        ) : (
          form === null && (
            <Button variant="secondary" onClick={() => setForm('new')}>
              {t('topic.list.add')}
            </Button>
          )
        )}
      </div>
    </>
  );
}
