import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, SearchInput } from 'suomifi-ui-components';
import { SelectField } from '~/shared/form/SelectField';
import styles from './ListFilters.module.css';
import type { ListWish } from './listWish';

const restMs = 300;

interface ListFiltersProps {
  wish: ListWish;
  onChange: (change: Partial<ListWish>) => void;
}

/** Narrows the work list down while typing and choosing. */
export function ListFilters({ wish, onChange }: ListFiltersProps) {
  const { t } = useTranslation();
  return (
    <search className={`${styles.filters} not-in-print`}>
      <NameSearch searched={wish.q} onSearch={(q) => onChange({ q })} />
      <SelectField
        label={t('workspace.list.filter.state')}
        value={wish.state}
        options={[
          { value: '', text: t('workspace.list.filter.all') },
          { value: 'ACTIVE', text: t('workspace.list.filter.ACTIVE') },
          { value: 'CLOSED', text: t('workspace.list.filter.CLOSED') },
        ]}
        onChange={(state) => onChange({ state })}
      />
      <SelectField
        label={t('workspace.list.filter.waitingFor')}
        value={wish.waitingFor}
        options={[
          { value: '', text: t('workspace.list.filter.anybody') },
          { value: 'EXPERTS', text: t('workspace.list.waitingFor.EXPERTS') },
          { value: 'CUSTOMER', text: t('workspace.list.waitingFor.CUSTOMER') },
        ]}
        onChange={(waitingFor) => onChange({ waitingFor })}
      />
      <SelectField
        label={t('workspace.list.filter.sort')}
        value={wish.sort}
        options={[
          { value: 'LATEST', text: t('workspace.list.filter.LATEST') },
          { value: 'DEADLINE', text: t('workspace.list.filter.DEADLINE') },
          { value: 'NAME', text: t('workspace.list.filter.NAME') },
        ]}
        onChange={(sort) => onChange({ sort })}
      />
      <Checkbox
        className={styles.unread ?? ''}
        checked={wish.unread}
        onClick={({ checkboxState }) => onChange({ unread: checkboxState })}
      >
        {t('workspace.list.filter.unread')}
      </Checkbox>
    </search>
  );
}

function NameSearch({ searched, onSearch }: { searched: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(searched);
  useEffect(() => {
    if (typed.trim() === searched) return;
    const timer = window.setTimeout(() => onSearch(typed.trim()), restMs);
    return () => window.clearTimeout(timer);
  }, [typed, searched, onSearch]);
  return (
    <div className={styles.search}>
      <SearchInput
        labelText={t('workspace.list.search')}
        clearButtonLabel={t('workspace.list.clearSearch')}
        searchButtonLabel={t('workspace.list.doSearch')}
        autoComplete="off"
        fullWidth
        value={typed}
        onChange={setTyped}
        onSearch={(value) => onSearch(value.trim())}
      />
    </div>
  );
}
