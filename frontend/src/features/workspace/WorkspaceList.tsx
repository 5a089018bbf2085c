import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { EmptyList } from './EmptyList';
import { matches } from './matches';
import { workspaceListQuery } from './queries';
import styles from './WorkspaceList.module.css';
import { WorkspaceRow } from './WorkspaceRow';

export function WorkspaceList({ filter, expert }: { filter: string; expert: boolean }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const query = useInfiniteQuery(workspaceListQuery);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const all = query.data?.pages.flatMap((page) => page.items);
  const found = all?.filter(({ otherParty }) => matches(otherParty.name, filter));

  // Names are encrypted at rest, so the server cannot search: all pages come here to be searched.
  const searchesOn = filter !== '' && hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (searchesOn) void fetchNextPage();
  }, [searchesOn, fetchNextPage]);

  const count = hasNextPage ? undefined : found?.length;
  useEffect(() => {
    if (filter && count !== undefined) announce(t('workspace.list.found', { count }));
  }, [announce, t, filter, count]);

  return (
    <QueryView query={query}>
      {() => (
        <>
          {found?.length === 0 && !hasNextPage && <EmptyList filter={filter} expert={expert} />}
          {found && found.length > 0 && (
            <ul className={styles.list}>
              {found.map((workspace) => (
                <WorkspaceRow key={workspace.id} workspace={workspace} />
              ))}
            </ul>
          )}
          {isFetchNextPageError && (
            <Notice kind="error" announced>
              <p>{problemText(t, query.error)}</p>
            </Notice>
          )}
          {hasNextPage && (
            <div className={`${styles.more} not-in-print`}>
              <Button
                variant="secondary"
                onClick={() => void fetchNextPage()}
                busy={isFetchingNextPage && t('common.loading')}
              >
                {t('workspace.list.showMore')}
              </Button>
            </div>
          )}
        </>
      )}
    </QueryView>
  );
}
