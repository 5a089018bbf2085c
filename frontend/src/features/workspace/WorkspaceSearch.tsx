import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import styles from './WorkspaceSearch.module.css';

const restMs = 300;

/** Finds a customer by name while typing. */
export function WorkspaceSearch({ children }: { children: (filter: string) => ReactNode }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setFilter(typed.trim()), restMs);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return (
    <>
      <search className={`${styles.search} not-in-print`}>
        <SearchInput
          labelText={t('workspace.list.search')}
          clearButtonLabel={t('workspace.list.clearSearch')}
          searchButtonLabel={t('workspace.list.doSearch')}
          autoComplete="off"
          fullWidth
          value={typed}
          onChange={setTyped}
          onSearch={(value) => setFilter(value.trim())}
        />
      </search>
      {children(filter)}
    </>
  );
}
