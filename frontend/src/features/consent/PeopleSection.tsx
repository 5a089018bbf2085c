import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { QueryView } from '~/shared/ui/QueryView';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { ConsentHistory } from './ConsentHistory';
import { OpenRequests } from './OpenRequests';
import { ParticipantItem } from './ParticipantItem';
import styles from './People.module.css';
import { consentListQuery } from './queries';

/** Who is in the workspace, who is asked, and what there was before. */
export function PeopleSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const query = useInfiniteQuery(consentListQuery(workspace.id));
  const area = useFocusKept<HTMLDivElement>();
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const consents = pages.flatMap(({ items }) => items);
        const active = consents.filter(({ state }) => state === 'active');
        const requests = <OpenRequests workspace={workspace} consents={consents} />;
        // What waits for the reader comes first.
        const mustDecide = consents.some(({ actions }) => actions.includes('consent.accept'));
        return (
          <div ref={area} className={styles.people}>
            {mustDecide && requests}
            <section aria-labelledby="people">
              <h2 id="people">{t('consent.people.title')}</h2>
              <p className={styles.lead}>{t('consent.people.lead')}</p>
              <ul className={styles.present}>
                {workspace.participants.map((participant) => (
                  <ParticipantItem
                    key={participant.accountId}
                    workspaceId={workspace.id}
                    participant={participant}
                    consent={active.find(({ expert }) => expert.accountId === participant.accountId)}
                  />
                ))}
              </ul>
              {workspace.actions.includes('consent.propose') && (
                <p className={`${styles.propose} not-in-print`}>
                  <ButtonLink to={path(`/workspaces/${workspace.id}/people/new`)}>
                    {t('consent.people.propose')}
                  </ButtonLink>
                </p>
              )}
            </section>
            {!mustDecide && requests}
            {workspace.standing !== 'EXPERT' && (
              <ConsentHistory
                workspace={workspace}
                consents={consents}
                {...(query.hasNextPage && {
                  more: { load: () => void query.fetchNextPage(), busy: query.isFetchingNextPage },
                })}
              />
            )}
          </div>
        );
      }}
    </QueryView>
  );
}
