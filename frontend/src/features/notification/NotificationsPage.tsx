import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notification } from '~/shared/api/types';
import { MoreButton } from '~/shared/ui/MoreButton';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { NotificationItem } from './NotificationItem';
import styles from './NotificationsPage.module.css';
import { notificationsQuery, useMarkSeen } from './queries';

export default function NotificationsPage() {
  const { t } = useTranslation();
  const query = useInfiniteQuery(notificationsQuery);
  const items = query.data?.pages.flatMap((page) => page.items);
  const isNew = useSeenWhileHere(items);
  return (
    <Page title={t('notification.title')} lead={<p>{t('notification.lead')}</p>}>
      <QueryView query={query}>
        {() => (
          <>
            {items?.length === 0 && <p>{t('notification.empty')}</p>}
            <ul className={styles.list}>
              {items?.map((item) => (
                <NotificationItem key={item.id} notification={item} isNew={isNew(item)} />
              ))}
            </ul>
            <MoreButton query={query}>{t('notification.older')}</MoreButton>
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** What is on the screen counts as seen; what was new stays marked as such until one leaves the page. */
function useSeenWhileHere(items: Notification[] | undefined): (item: Notification) => boolean {
  const markSeen = useMarkSeen();
  const told = useRef(new Set<string>());
  for (const { id, seen } of items ?? []) if (!seen) told.current.add(id);
  const newest = items?.find(({ seen }) => !seen)?.at;

  useEffect(() => {
    const mark = () => {
      if (newest && document.visibilityState === 'visible') markSeen(newest);
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [newest, markSeen]);

  return ({ id }) => told.current.has(id);
}
