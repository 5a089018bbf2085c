import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { Workspace } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { BackLink } from '~/shared/ui/BackLink';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import styles from './Consent.module.css';
import { ConsentDecision } from './ConsentDecision';
import { ConsentDetails } from './ConsentDetails';
import { consentQuery } from './queries';

/** One consent: to decide on, or with all that has happened to it. */
export function ConsentSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { consentId = '' } = useParams();
  const query = useQuery(consentQuery(workspace.id, consentId));
  const area = useFocusKept<HTMLDivElement>();
  const gone = isProblem(query.error, 'not-found');
  return (
    <div ref={area} className={styles.consent}>
      <BackLink to={path(`/workspaces/${workspace.id}/people`)}>{t('consent.people.title')}</BackLink>
      {gone ? (
        <Notice kind="info">
          <p>{problemText(t, query.error)}</p>
        </Notice>
      ) : (
        <QueryView query={query}>
          {(consent) =>
            consent.actions.includes('consent.accept') ? (
              <ConsentDecision workspace={workspace} consent={consent} />
            ) : (
              <ConsentDetails workspace={workspace} consent={consent} />
            )
          }
        </QueryView>
      )}
    </div>
  );
}
