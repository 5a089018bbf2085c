import { useTranslation } from 'react-i18next';
import type { InboxItem } from '~/shared/api/types';
import { useOwnSession } from '~/shared/auth/session';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { dueOf, isWaiting, waitedDays } from './days';
import styles from './Inbox.module.css';

/** How far a contact is, and in whose hands. */
export function StateMark({
  contact: { state, handler },
}: {
  contact: Pick<InboxItem, 'state' | 'handler'>;
}) {
  const { t } = useTranslation();
  const { account } = useOwnSession();
  if (state !== 'IN_PROGRESS' || !handler) return t(`contact.inbox.state.${state}`);
  return handler.id === account.id
    ? t('contact.inbox.state.yours')
    : t('contact.inbox.state.others', { name: handler.name });
}

/** Until when it has to be answered, and how urgent that is; nothing where no day is set. */
export function DueMark({ contact }: { contact: InboxItem }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const due = dueOf(contact, new Date());
  if (!due) return null;
  const date = formatDate(`${due.on}T12:00:00Z`, language);
  const text = due.urgency === 'soon' ? 'ahead' : due.urgency;
  return (
    <time dateTime={due.on} className={styles.due} data-urgency={due.urgency}>
      {t(`contact.inbox.due.${text}`, { date })}
      {due.urgency === 'soon' && (
        <>
          {' '}
          <span className={styles.left}>({t('contact.inbox.due.left', { count: due.daysLeft })})</span>
        </>
      )}
    </time>
  );
}

/** The day itself, where a term beside it says what it is. */
export function DueDay({ contact }: { contact: InboxItem & { answerDueOn: string } }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const due = dueOf(contact, new Date());
  const how = {
    past: t('contact.inbox.due.over'),
    today: t('contact.inbox.due.lastDay'),
    soon: t('contact.inbox.due.left', { count: due?.daysLeft ?? 0 }),
    ahead: undefined,
  };
  const told = due && how[due.urgency];
  return (
    <time dateTime={contact.answerDueOn} className={styles.due} data-urgency={due?.urgency}>
      {formatDate(`${contact.answerDueOn}T12:00:00Z`, language)}
      {told && (
        <>
          {' '}
          <span className={styles.left}>({told})</span>
        </>
      )}
    </time>
  );
}

/** For how long somebody has waited; for those who do not, when it was sent. */
export function WaitedMark({ contact }: { contact: InboxItem }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = waitedDays(contact, new Date());
  const waited =
    days === 0 ? t('contact.inbox.waited.today') : t('contact.inbox.waited.days', { count: days });
  return (
    <time dateTime={contact.sentAt}>
      {isWaiting(contact)
        ? waited
        : t('contact.inbox.waited.sent', { date: formatDate(contact.sentAt, language) })}
    </time>
  );
}
