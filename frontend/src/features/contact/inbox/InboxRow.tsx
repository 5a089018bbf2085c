import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxItem } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { ForwardIcon } from '~/shared/ui/icons';
import { dueOf } from './days';
import styles from './Inbox.module.css';
import { DueMark, StateMark, WaitedMark } from './Marks';

/** A contact in the list: what it is about and how urgent it is, nothing of what was written. */
export function InboxRow({ contact }: { contact: InboxItem }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { id, kind, reference, language, state } = contact;
  return (
    <li className={styles.row} data-urgency={dueOf(contact, new Date())?.urgency}>
      <div className={styles.what}>
        <Link to={path(`/inbox/${id}`)} className={styles.kind} data-state={state}>
          {t(`contact.inbox.kind.${kind}`)} <span className="visually-hidden">{reference}</span>
        </Link>
        <p className={styles.detail}>
          <span aria-hidden="true">{reference} · </span>
          {t(`common.languages.${language}`)}
        </p>
      </div>
      <p className={styles.state} data-state={state}>
        <StateMark contact={contact} />
      </p>
      <p className={styles.deadline}>
        <DueMark contact={contact} />
      </p>
      <p className={styles.waited}>
        <WaitedMark contact={contact} />
      </p>
      <ForwardIcon />
    </li>
  );
}
