import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '~/shared/ui/MoreButton';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { AdministeredRow } from './AdministeredRow';
import styles from './Administration.module.css';
import { AdministrationNavigation } from './AdministrationNavigation';
import { ListFilters } from './ListFilters';
import { administeredQuery, type ListFilter } from './queries';

/** An organisation's workspaces for its administrator: number, expert, state, days; nothing else (G6). */
export default function AdministrationPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<ListFilter>({});
  const query = useInfiniteQuery(administeredQuery(filter));
  return (
    <Page
      title={t('administration.workspaces.title')}
      lead={<p>{t('administration.workspaces.lead')}</p>}
      wide
    >
      <AdministrationNavigation />
      <ListFilters filter={filter} onChange={setFilter} />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return (
              <Notice>
                <p>{t('administration.workspaces.none')}</p>
              </Notice>
            );
          }
          return (
            <>
              <ul className={styles.list}>
                {items.map((workspace) => (
                  <AdministeredRow key={workspace.id} workspace={workspace} />
                ))}
              </ul>
              <MoreButton query={query}>{t('administration.showMore')}</MoreButton>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
