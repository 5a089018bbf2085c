import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '~/shared/api/types';
import { dayOf, formatLongDate, relativeDay } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { MessageItem } from './MessageItem';
import styles from './MessageList.module.css';

interface MessageListProps {
  workspaceId: string;
  messages: Message[];
  /** The first message that was unread when the page was opened. */
  firstUnread: string | undefined;
  endRefFor: (message: Message) => ((end: Element | null) => void) | undefined;
}

/** Messages day by day, the oldest first. */
export function MessageList({ workspaceId, messages, firstUnread, endRefFor }: MessageListProps) {
  const { t } = useTranslation();
  return byDay(messages).map(([day, ofDay]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h3 id={`day-${day}`} className={styles.day}>
        <span>
          <Day instant={ofDay[0]?.sentAt ?? day} />
        </span>
      </h3>
      <ul className={styles.list}>
        {ofDay.map((message) => (
          <Fragment key={message.id}>
            {message.id === firstUnread && (
              <li className={styles.unread} data-first-unread>
                <span>{t('message.list.newMessages')}</span>
              </li>
            )}
            <MessageItem workspaceId={workspaceId} message={message} endRef={endRefFor(message)} />
          </Fragment>
        ))}
      </ul>
    </section>
  ));
}

function Day({ instant }: { instant: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = relativeDay(instant, new Date());
  return day === 'earlier' ? formatLongDate(instant, language) : t(`message.list.${day}`);
}

function byDay(messages: Message[]): [day: string, ofDay: Message[]][] {
  const days = new Map<string, Message[]>();
  for (const message of messages) {
    const day = dayOf(message.sentAt);
    days.set(day, [...(days.get(day) ?? []), message]);
  }
  return [...days];
}
