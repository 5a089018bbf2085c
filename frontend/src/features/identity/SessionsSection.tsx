import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '~/shared/ui/QueryView';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { EndSessionsButton } from './EndSessionsButton';
import { sessionsQuery } from './queries';
import { SessionRow } from './SessionRow';
import styles from './SessionsSection.module.css';

/** On which devices one is signed in: what one does not know, one ends. */
export function SessionsSection() {
  const { t } = useTranslation();
  const query = useQuery(sessionsQuery);
  const area = useFocusKept<HTMLElement>();
  return (
    <section ref={area} className={styles.section} aria-labelledby="sessions">
      <h2 id="sessions">{t('identity.sessions.title')}</h2>
      <p>{t('identity.sessions.lead')}</p>
      <QueryView query={query}>
        {({ items }) => (
          <>
            <ul className={styles.list}>
              {items.map((session) => (
                <SessionRow key={session.id} session={session} />
              ))}
            </ul>
            {items.length > 2 && <EndSessionsButton />}
          </>
        )}
      </QueryView>
    </section>
  );
}
