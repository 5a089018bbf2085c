import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isInterrupted } from '~/shared/api/problem';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from './Button';
import { Loading } from './Loading';
import { Notice } from './Notice';

interface QueryViewProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching' | 'refetch'>;
  children: (data: T) => ReactNode;
}

/** What was asked from the server, or that it is on its way, or why it did not come and "try again". */
export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error && !query.isFetching) {
    return <LoadFailed error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Loading />;
}

function LoadFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  if (isInterrupted(error)) return <Notice title={problemText(t, error)} announced />;
  return (
    <Notice kind="error" title={t('common.loadFailed')} announced>
      <p>{problemText(t, error)}</p>
      <Button variant="secondary" onClick={onRetry}>
        {t('common.tryAgain')}
      </Button>
    </Notice>
  );
}
