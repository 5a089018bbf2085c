import { useTranslation } from 'react-i18next';
import { AttachmentList } from '~/features/attachment/AttachmentList';
import type { Message } from '~/shared/api/types';
import { formatDate, formatTime } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import styles from './MessageItem.module.css';
import { MessageText } from './MessageText';
import { RetractMessage } from './RetractMessage';

interface MessageItemProps {
  workspaceId: string;
  message: Message;
  /** Told when the end of the message comes onto the screen. */
  endRef?: ((end: Element | null) => void) | undefined;
}

export function MessageItem({ workspaceId, message, endRef }: MessageItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const area = useFocusKept<HTMLElement>();
  const { author, mine, sentAt, retractedAt } = message;
  const id = `message-${message.eventNumber}`;
  return (
    <li>
      <article
        ref={area}
        className={`${styles.message} ${mine ? styles.own : styles.other}`}
        aria-labelledby={id}
      >
        <header id={id} className={styles.head}>
          <span className={styles.author}>{mine ? t('message.list.you') : author.name}</span>
          {!mine && author.organisation && (
            <span className={styles.detail}>
              <OrganisationName name={author.organisation} />
            </span>
          )}
          <time className={styles.detail} dateTime={sentAt}>
            {formatTime(sentAt, language)}
          </time>
        </header>
        {retractedAt ? (
          <p className={styles.retracted}>
            {t('message.retract.trace', {
              date: formatDate(retractedAt, language),
              time: formatTime(retractedAt, language),
            })}
          </p>
        ) : (
          <>
            {message.text && <MessageText text={message.text} />}
            <AttachmentList workspaceId={workspaceId} attachments={message.attachments} />
          </>
        )}
        {message.actions.includes('message.retract') && (
          <RetractMessage workspaceId={workspaceId} message={message} />
        )}
        <span ref={endRef} />
      </article>
    </li>
  );
}
