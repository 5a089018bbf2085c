import { useTranslation } from 'react-i18next';
import { Prose } from '~/shared/ui/Prose';
import styles from './Inbox.module.css';
import { type InboxWish, isFiltered } from './inboxWish';

/** Nothing here: says why and what one can do. */
export function EmptyInbox({ wish }: { wish: InboxWish }) {
  const { t } = useTranslation();
  const { reference } = wish;
  const why = reference ? 'reference' : isFiltered(wish) ? 'filtered' : 'waiting';
  return (
    <div className={styles.empty}>
      <Prose>
        <h2>{t(`contact.inbox.empty.${why}.title`, { reference })}</h2>
        <p>{t(`contact.inbox.empty.${why}.text`)}</p>
      </Prose>
    </div>
  );
}
