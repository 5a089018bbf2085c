import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { KeptAnnouncement } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { MoreButton } from '~/shared/ui/MoreButton';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { useWords } from '../words/words';
import { AnnouncementCard } from './AnnouncementCard';
import { ChangeAnnouncement, NewAnnouncement } from './AnnouncementForms';
import { keptAnnouncementsQuery } from './queries';

/** What the service administrator tells the users, and has told. */
export function AnnouncementsPage({ navigation }: { navigation: ReactNode }) {
  const words = useWords().announcements;
  const query = useInfiniteQuery(keptAnnouncementsQuery);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      {navigation}
      <QueryView query={query}>
        {({ pages }) => (
          <>
            <List announcements={pages.flatMap((page) => page.items)} />
            <MoreButton query={query}>{words.more}</MoreButton>
          </>
        )}
      </QueryView>
    </Page>
  );
}

function List({ announcements }: { announcements: KeptAnnouncement[] }) {
  const words = useWords().announcements;
  // One form at a time: 'new', or the announcement that is being changed.
  const [form, setForm] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const close = () => {
    setForm(null);
    list.current?.focus();
  };
  return (
    <>
      <div className={cards.begin}>
        {form === 'new' ? (
          <NewAnnouncement onClose={close} />
        ) : (
          form === null && <Button onClick={() => setForm('new')}>{words.add}</Button>
        )}
      </div>
      <ul ref={list} tabIndex={-1} aria-label={words.title} className={`${cards.list} ${cards.begin}`}>
        {announcements.length === 0 && <li className={cards.empty}>{words.none}</li>}
        {announcements.map((announcement) => (
          <li key={announcement.id}>
            {form === announcement.id ? (
              <ChangeAnnouncement announcement={announcement} onClose={close} />
            ) : (
              <AnnouncementCard
                announcement={announcement}
                onChange={form === null ? () => setForm(announcement.id) : undefined}
                onGone={() => list.current?.focus()}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
