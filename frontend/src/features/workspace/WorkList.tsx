import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { MoreButton } from '~/shared/ui/MoreButton';
import { QueryView } from '~/shared/ui/QueryView';
import { EmptyList } from './EmptyList';
import { ListFilters } from './ListFilters';
import { isFiltered, useListWish } from './listWish';
import { workspaceListQuery } from './queries';
import styles from './WorkList.module.css';
import { WorkListRow } from './WorkListRow';

const columns = ['customer', 'unread', 'state', 'deadline', 'time'] as const;

/** An expert's customers: found by name, narrowed down, ordered; always as it stands now. */
export function WorkList() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [wish, change] = useListWish();
  const query = useInfiniteQuery({ ...workspaceListQuery(wish), placeholderData: keepPreviousData });
  const { isPlaceholderData } = query;
  const found = query.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = isFiltered(wish);

  const count = isPlaceholderData ? undefined : query.data?.pages[0]?.total;
  useEffect(() => {
    if (filtered && count !== undefined) announce(t('workspace.list.found', { count }));
  }, [announce, t, filtered, count]);

  return (
    <>
      {(filtered || count !== 0) && <ListFilters wish={wish} onChange={change} />}
      <QueryView query={query}>
        {() =>
          found.length === 0 ? (
            <EmptyList filter={wish.q} filtered={filtered} expert />
          ) : (
            <>
              <div className={styles.summary}>
                <p>{count !== undefined && t('workspace.list.count', { count })}</p>
                <p className={`${styles.keys} not-in-print`}>{t('workspace.list.keys')}</p>
              </div>
              <div className={styles.columns} aria-hidden="true">
                {columns.map((column) => (
                  <span key={column}>{t(`workspace.list.column.${column}`)}</span>
                ))}
              </div>
              <ul className={styles.list} aria-busy={isPlaceholderData}>
                {found.map((workspace) => (
                  <WorkListRow key={workspace.id} workspace={workspace} />
                ))}
              </ul>
            </>
          )
        }
      </QueryView>
      <MoreButton query={query}>{t('workspace.list.showMore')}</MoreButton>
    </>
  );
}
