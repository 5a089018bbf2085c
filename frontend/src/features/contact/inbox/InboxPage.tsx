import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { MoreButton } from '~/shared/ui/MoreButton';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { EmptyInbox } from './EmptyInbox';
import styles from './Inbox.module.css';
import { InboxFilters } from './InboxFilters';
import { InboxRow } from './InboxRow';
import { isFiltered, useInboxWish } from './inboxWish';
import { inboxQuery } from './queries';

/** What has been sent with the contact form, for those who are named to read it (G5). */
export default function InboxPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [wish, change] = useInboxWish();
  const query = useInfiniteQuery({ ...inboxQuery(wish), placeholderData: keepPreviousData });
  const { isPlaceholderData } = query;
  const found = query.data?.pages.flatMap((page) => page.items) ?? [];
  // What is no reference is that of no contact.
  const noReference = isProblem(query.error, 'invalid-request') && wish.reference !== '';
  const filtered = isFiltered(wish);

  const count = isPlaceholderData ? undefined : query.data && found.length;
  useEffect(() => {
    if (filtered && count !== undefined) announce(t('contact.inbox.shown', { count }));
  }, [announce, t, filtered, count]);

  return (
    <Page title={t('contact.inbox.title')} lead={<p>{t('contact.inbox.lead')}</p>} wide>
      <InboxFilters wish={wish} onChange={change} />
      {noReference ? (
        <EmptyInbox wish={wish} />
      ) : (
        <QueryView query={query}>
          {() =>
            found.length === 0 ? (
              <EmptyInbox wish={wish} />
            ) : (
              <>
                <ul className={styles.list} aria-busy={isPlaceholderData}>
                  {found.map((contact) => (
                    <InboxRow key={contact.id} contact={contact} />
                  ))}
                </ul>
                <MoreButton query={query}>{t('contact.inbox.showMore')}</MoreButton>
              </>
            )
          }
        </QueryView>
      )}
    </Page>
  );
}
