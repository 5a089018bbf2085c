import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalPath } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { AdministeredRow } from './AdministeredRow';
import styles from './Administration.module.css';
import { ListFilters } from './ListFilters';
import { MoreButton } from './MoreButton';
import { administeredQuery, type ListFilter } from './queries';

/** An organisation's workspaces for its administrator: number, expert, state, days; nothing else (G6). */
export default function AdministrationPage() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const [filter, setFilter] = useState<ListFilter>({});
  const query = useInfiniteQuery(administeredQuery(filter));
  return (
    <Page title={t('administration.workspaces.title')} lead={<p>{t('administration.workspaces.lead')}</p>}>
      <p>
        <Link to={path('/administration/retention')}>{t('administration.retention.title')}</Link>
      </p>
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
              <MoreButton query={query} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
