import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Message, Workspace } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Loading } from '~/shared/ui/Loading';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { Composer } from './Composer';
import styles from './Conversation.module.css';
import { MessageList } from './MessageList';
import { draftQuery, inOrder, messagesQuery } from './queries';
import { useNewMessages } from './useNewMessages';
import { usePlaceKept } from './usePlaceKept';
import { useReadMark } from './useReadMark';
import { WhoseTurn } from './WhoseTurn';

interface MessageAreaProps {
  workspace: Workspace;
  alsoWaiting: ReactNode;
}

export function MessageArea({ workspace, alsoWaiting }: MessageAreaProps) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(messagesQuery(workspace.id));
  const mayPost = workspace.actions.includes('message.post');
  const draft = useQuery({ ...draftQuery(workspace.id), enabled: mayPost });
  // At once with the place to write: what comes later would move what one has begun to read.
  const messages = query.data && !draft.isLoading ? inOrder(query.data) : undefined;
  const newest = messages && (messages.at(-1)?.eventNumber ?? 0);

  const [readAtOpening] = useState(workspace.readEvent);
  const firstUnread = messages?.find((message) => isUnread(message, readAtOpening))?.id;
  const caughtUpTo = useNewMessages(workspace.id, workspace.lastEvent, newest);
  const readMark = useReadMark(workspace.id);
  const area = usePlaceKept(messages);
  useAnnouncedArrivals(messages);

  const { refetch: readDraftAgain } = draft;
  const newestOwn = messages?.findLast((message) => message.mine);
  useEffect(() => {
    // Sent from another device or window: the draft there and here is the same one.
    if (mayPost && newestOwn?.id) void readDraftAgain();
  }, [mayPost, newestOwn?.id, readDraftAgain]);

  const endRefFor = (message: Message) => {
    if (!isUnread(message, workspace.readEvent)) return undefined;
    // Events after the newest message that are no messages are read with it.
    return readMark(message.eventNumber === newest ? Math.max(newest, caughtUpTo) : message.eventNumber);
  };
  if (query.isLoading || draft.isLoading) return <Loading />;
  return (
    <div ref={area}>
      <QueryView query={query}>
        {() => (
          <>
            {query.hasNextPage && (
              <div className={`${styles.older} not-in-print`}>
                <Button
                  variant="secondary"
                  onClick={() => void query.fetchNextPage()}
                  busy={query.isFetchingNextPage && t('common.loading')}
                >
                  {t('message.list.older')}
                </Button>
              </div>
            )}
            {query.isFetchNextPageError && (
              <Notice kind="error" announced>
                <p>{problemText(t, query.error)}</p>
              </Notice>
            )}
            {messages?.length === 0 && (
              <p className={styles.empty}>{t(`message.list.empty.${sideOf(workspace.standing)}`)}</p>
            )}
            <MessageList
              workspaceId={workspace.id}
              messages={messages ?? []}
              firstUnread={firstUnread}
              endRefFor={endRefFor}
            />
            {alsoWaiting}
            <WhoseTurn workspace={workspace} />
            {mayPost ? (
              <QueryView query={draft}>
                {(saved) => <Composer workspace={workspace} savedDraft={saved} newestOwn={newestOwn} />}
              </QueryView>
            ) : (
              <Notice title={t('message.closed')} />
            )}
          </>
        )}
      </QueryView>
    </div>
  );
}

function isUnread(message: Message, readEvent: number): boolean {
  return !message.mine && message.retractedAt === null && message.eventNumber > readEvent;
}

function useAnnouncedArrivals(messages: Message[] | undefined): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const lastHeard = useRef<number>(undefined);
  const newest = messages?.at(-1);
  useEffect(() => {
    if (messages === undefined) return;
    const arrived = lastHeard.current !== undefined && newest && newest.eventNumber > lastHeard.current;
    if (arrived && !newest.mine) announce(t('message.list.arrived', { name: newest.author.name }));
    lastHeard.current = newest?.eventNumber ?? 0;
  }, [announce, t, messages, newest]);
}
