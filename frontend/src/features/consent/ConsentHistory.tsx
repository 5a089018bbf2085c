import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Consent, Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import styles from './People.module.css';

interface ConsentHistoryProps {
  workspace: Workspace;
  consents: Consent[];
  /** There if older ones have not been loaded yet. */
  more?: { load: () => void; busy: boolean };
}

/** Consents that have ended, newest first. */
export function ConsentHistory({ workspace, consents, more }: ConsentHistoryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  const ended = consents.filter(({ state }) => state === 'inactive' || state === 'entered-in-error');
  if (ended.length === 0 && !more) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('consent.history.title')}</h2>
      <ul className={styles.history}>
        {ended.map(({ id, number, expert, endedAt, endCause }) => (
          <li key={id}>
            <Link to={path(`/workspaces/${workspace.id}/consents/${id}`)}>
              {t('consent.details.title', { number, name: expert.name })}
            </Link>
            {endCause && endedAt && (
              <p className={styles.note}>
                {t(`consent.details.causes.${endCause}`)} {formatDate(endedAt, language)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {more && (
        <p className={`${styles.propose} not-in-print`}>
          <Button variant="secondary" onClick={more.load} busy={more.busy && t('common.loading')}>
            {t('consent.history.showMore')}
          </Button>
        </p>
      )}
    </section>
  );
}
