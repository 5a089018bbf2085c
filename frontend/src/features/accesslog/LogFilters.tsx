import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoggedPerson } from '~/shared/api/types';
import { dayOf } from '~/shared/i18n/dates';
import { Button } from '~/shared/ui/Button';
import styles from './LogFilters.module.css';
import type { LogFilter } from './queries';

interface LogFiltersProps {
  filter: LogFilter;
  people: LoggedPerson[];
  onChange: (filter: LogFilter) => void;
}

const kinds = ['READ', 'WROTE', 'CHANGED'] as const;

/** Folded up until somebody wants it, so that a phone shows the log itself first. */
export function LogFilters({ filter, people, onChange }: LogFiltersProps) {
  const { t } = useTranslation();
  const count = Object.keys(filter).length;
  const today = dayOf(new Date());
  const change = (name: keyof LogFilter) => (value: string) => {
    const { [name]: _, ...rest } = filter;
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <details className={`${styles.filters} not-in-print`}>
      <summary>
        {t('accesslog.filter.title')}
        {count > 0 && <span className={styles.count}> {t('accesslog.filter.active', { count })}</span>}
      </summary>
      <search className={styles.fields}>
        <Select label={t('accesslog.filter.person')} value={filter.person ?? ''} onChange={change('person')}>
          <option value="">{t('accesslog.filter.everybody')}</option>
          {people.map((person) => (
            <option key={person.accountId} value={person.accountId}>
              {person.name ?? t('accesslog.person.gone')}
            </option>
          ))}
        </Select>
        <Select label={t('accesslog.filter.kind')} value={filter.kind ?? ''} onChange={change('kind')}>
          <option value="">{t('accesslog.filter.everything')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`accesslog.filter.kinds.${kind}`)}
            </option>
          ))}
        </Select>
        <Day
          label={t('accesslog.filter.from')}
          value={filter.from ?? ''}
          max={filter.to ?? today}
          onChange={change('from')}
        />
        <Day
          label={t('accesslog.filter.to')}
          value={filter.to ?? ''}
          min={filter.from ?? ''}
          max={today}
          onChange={change('to')}
        />
        {count > 0 && (
          <div className={styles.clear}>
            <Button variant="secondary" onClick={() => onChange({})}>
              {t('accesslog.filter.clear')}
            </Button>
          </div>
        )}
      </search>
    </details>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Select({ label, value, onChange, children }: FieldProps & { children: ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

function Day({ label, value, onChange, ...limits }: FieldProps & { min?: string; max?: string }) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setTyped(value);
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={typed}
        {...limits}
        onChange={({ target }) => {
          setTyped(target.value);
          // While a year is being typed it is one of the first centuries.
          if (/^($|2\d{3}-)/.test(target.value)) onChange(target.value);
        }}
      />
    </div>
  );
}
