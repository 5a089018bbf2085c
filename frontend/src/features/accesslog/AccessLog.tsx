import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { MoreButton } from '~/shared/ui/MoreButton';
import { QueryView } from '~/shared/ui/QueryView';
import { AboutLog } from './AboutLog';
import styles from './AccessLog.module.css';
import { LogDays } from './LogDays';
import { LogDownloads } from './LogDownloads';
import { LogFilters } from './LogFilters';
import { accessLogQuery, type LogFilter } from './queries';

/** Who has done what in the workspace: for its customer. */
export function AccessLog({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [filter, setFilter] = useState<LogFilter>({});
  const query = useInfiniteQuery({
    ...accessLogQuery(workspace.id, filter),
    placeholderData: keepPreviousData,
  });
  const { isPlaceholderData } = query;
  const entries = query.data?.pages.flatMap((page) => page.items);
  const people = query.data?.pages[0]?.people ?? [];
  const filtered = Object.keys(filter).length > 0;

  const count = isPlaceholderData ? undefined : entries?.length;
  useEffect(() => {
    if (filtered && count !== undefined) announce(t('accesslog.list.shown', { count }));
  }, [announce, t, filtered, count]);

  return (
    <div className={styles.columns}>
      <section className={styles.main} aria-labelledby="log">
        <h2 id="log">{t('accesslog.title')}</h2>
        <p className={styles.lead}>{t('accesslog.lead')}</p>
        <LogFilters filter={filter} people={people} onChange={setFilter} />
        <QueryView query={query}>
          {() => (
            <div aria-busy={isPlaceholderData}>
              {entries?.length === 0 && <p className={styles.nothing}>{t('accesslog.list.nothing')}</p>}
              <LogDays entries={entries ?? []} />
              <MoreButton query={query}>{t('accesslog.list.showMore')}</MoreButton>
            </div>
          )}
        </QueryView>
      </section>
      <aside className={styles.aside} aria-labelledby="about-log">
        <AboutLog workspace={workspace} />
        <LogDownloads workspace={workspace} />
      </aside>
    </div>
  );
}
