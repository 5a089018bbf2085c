import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSummary } from '~/shared/api/types';
import { MoreButton } from '~/shared/ui/MoreButton';
import { QueryView } from '~/shared/ui/QueryView';
import { EmptyList } from './EmptyList';
import { workspaceListQuery } from './queries';
import styles from './WorkspaceList.module.css';
import { WorkspaceRow } from './WorkspaceRow';

interface WorkspaceListProps {
  extra: (workspace: WorkspaceSummary) => ReactNode;
}

/** A customer's workspaces: rarely more than a few. */
export function WorkspaceList({ extra }: WorkspaceListProps) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(workspaceListQuery());
  const all = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <QueryView query={query}>
      {() => (
        <>
          {all.length === 0 ? (
            <EmptyList filter="" filtered={false} expert={false} />
          ) : (
            <ul className={styles.list}>
              {all.map((workspace) => (
                <WorkspaceRow key={workspace.id} workspace={workspace} extra={extra(workspace)} />
              ))}
            </ul>
          )}
          <MoreButton query={query}>{t('workspace.list.showMore')}</MoreButton>
        </>
      )}
    </QueryView>
  );
}
