import { useTranslation } from 'react-i18next';
import { Checkbox } from 'suomifi-ui-components';
import styles from './Administration.module.css';
import type { ListFilter } from './queries';

const states = ['ACTIVE', 'CLOSED', 'ARCHIVED'] as const;

interface ListFiltersProps {
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
}

export function ListFilters({ filter, onChange }: ListFiltersProps) {
  const { t } = useTranslation();
  return (
    <div className={`${styles.filters} not-in-print`}>
      <div>
        <label htmlFor="state">{t('administration.workspaces.filterState')}</label>
        <select
          id="state"
          value={filter.state ?? ''}
          onChange={({ target }) =>
            onChange({ ...filter, state: states.find((state) => state === target.value) })
          }
        >
          <option value="">{t('administration.workspaces.allStates')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`administration.state.${state}`)}
            </option>
          ))}
        </select>
      </div>
      <Checkbox
        checked={filter.orphaned === true}
        onClick={({ checkboxState }) => onChange({ ...filter, orphaned: checkboxState || undefined })}
      >
        {t('administration.workspaces.onlyOrphaned')}
      </Checkbox>
    </div>
  );
}
