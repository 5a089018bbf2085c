import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { HandoverForm } from './HandoverForm';
import { HandoverItem } from './HandoverItem';
import { handoversQuery } from './handoverQueries';
import styles from './People.module.css';

/** An administrator hands over a workspace whose expert is gone, blind to customer and content (G10). */
export default function HandoverPage() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { workspaceId = '' } = useParams();
  const area = useFocusKept<HTMLDivElement>();
  const query = useQuery(handoversQuery(workspaceId));
  const reference = query.data?.reference ?? workspaceId.slice(-8).toUpperCase();
  return (
    <Page
      title={t('consent.handover.title', { reference })}
      above={<BackLink to={path('/administration')}>{t('consent.handover.back')}</BackLink>}
      lead={<p>{t('consent.handover.lead')}</p>}
    >
      <QueryView query={query}>
        {({ items, actions, serviceProviderId }) => {
          const open = items.find(({ state }) => state === 'draft');
          const earlier = items.filter((handover) => handover !== open);
          return (
            <div ref={area} className={styles.people}>
              {open && (
                <section aria-labelledby="proposal">
                  <h2 id="proposal">{t('consent.handover.proposal')}</h2>
                  <HandoverItem workspaceId={workspaceId} handover={open} />
                </section>
              )}
              {actions.includes('handover.propose') && (
                <HandoverForm workspaceId={workspaceId} provider={serviceProviderId} />
              )}
              {!open && actions.length === 0 && (
                <Notice>
                  <p>{t('consent.handover.notNow')}</p>
                </Notice>
              )}
              {earlier.length > 0 && (
                <section aria-labelledby="earlier">
                  <h2 id="earlier">{t('consent.handover.earlier')}</h2>
                  {earlier.map((handover) => (
                    <HandoverItem key={handover.id} workspaceId={workspaceId} handover={handover} />
                  ))}
                </section>
              )}
            </div>
          );
        }}
      </QueryView>
    </Page>
  );
}
