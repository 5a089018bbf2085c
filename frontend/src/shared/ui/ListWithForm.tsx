import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from './Button';
import styles from './ListWithForm.module.css';
import { MoreButton } from './MoreButton';
import { QueryView } from './QueryView';

interface ListWithFormProps<T> {
  query: UseInfiniteQueryResult<InfiniteData<{ items: T[] }>>;
  words: { label: string; add: string; none: string; more: string };
  className: string | undefined;
  /** Of something new, or of the item whose place it takes. */
  form: (item: T | undefined, onClose: () => void) => ReactNode;
  /** An item of the list, with its key. */
  row: (item: T, onChange: () => void) => ReactNode;
}

/** A list that comes in pages, and one form at a time; when that is gone, the focus is in the list. */
export function ListWithForm<T extends { id: string }>({
  query,
  words,
  className,
  form,
  row,
}: ListWithFormProps<T>) {
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const close = () => {
    setOpen(null);
    list.current?.focus();
  };
  return (
    <>
      {open === 'new' ? (
        form(undefined, close)
      ) : (
        <div className={styles.add}>
          <Button variant="secondary" onClick={() => setOpen('new')}>
            {words.add}
          </Button>
        </div>
      )}
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {items.length === 0 && <p className={styles.none}>{words.none}</p>}
              <ul ref={list} tabIndex={-1} aria-label={words.label} className={className}>
                {items.map((item) =>
                  open === item.id ? (
                    <li key={item.id}>{form(item, close)}</li>
                  ) : (
                    row(item, () => setOpen(item.id))
                  ),
                )}
              </ul>
              <MoreButton query={query}>{words.more}</MoreButton>
            </>
          );
        }}
      </QueryView>
    </>
  );
}
