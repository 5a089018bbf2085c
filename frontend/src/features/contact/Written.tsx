import type { InboxContact } from '~/shared/api/types';
import styles from './Contact.module.css';

/** What somebody has written, as it was written. */
export function Written({
  contact: { text, language },
}: {
  contact: Pick<InboxContact, 'text' | 'language'>;
}) {
  return (
    <blockquote className={styles.written} lang={language}>
      {text}
    </blockquote>
  );
}
