import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import { SelectField } from '~/shared/form/SelectField';
import styles from './Inbox.module.css';
import { contactKinds, type InboxWish, inboxStates } from './inboxWish';

interface InboxFiltersProps {
  wish: InboxWish;
  onChange: (change: Partial<InboxWish>) => void;
}

/** Narrows the inbox down; a reference finds its contact in whatever state. */
export function InboxFilters({ wish, onChange }: InboxFiltersProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(wish.reference);
  const search = (reference: string) => onChange({ state: '', kind: '', reference: reference.trim() });
  return (
    <search className={`${styles.filters} not-in-print`}>
      <SelectField
        label={t('contact.inbox.filter.state')}
        value={wish.state}
        options={[
          { value: '', text: t('contact.inbox.filter.waiting') },
          ...inboxStates.map((state) => ({ value: state, text: t(`contact.inbox.filter.${state}`) })),
        ]}
        onChange={(state) => onChange({ state })}
      />
      <SelectField
        label={t('contact.inbox.filter.kind')}
        value={wish.kind}
        options={[
          { value: '', text: t('contact.inbox.filter.anyKind') },
          ...contactKinds.map((kind) => ({ value: kind, text: t(`contact.inbox.kind.${kind}`) })),
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      <div className={styles.search}>
        <SearchInput
          labelText={t('contact.inbox.filter.reference')}
          clearButtonLabel={t('contact.inbox.filter.clear')}
          searchButtonLabel={t('contact.inbox.filter.go')}
          autoComplete="off"
          fullWidth
          value={typed}
          onChange={(value) => {
            setTyped(value);
            if (value === '' && wish.reference) search('');
          }}
          onSearch={search}
        />
      </div>
    </search>
  );
}
