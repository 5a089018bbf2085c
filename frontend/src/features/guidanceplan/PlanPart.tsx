import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { QueryView } from '~/shared/ui/QueryView';
import styles from './Plan.module.css';

/** What an item of the list can ask of it. */
interface ItemPlace {
  /** Opens the item's form. Not while another one is open: what stands in it must not be lost. */
  openForm: (() => void) | undefined;
  /** The item may stand elsewhere now: the focus goes to the heading. */
  onMoved: () => void;
}

interface PlanPartProps<T> {
  id: string;
  title: string;
  query: UseQueryResult<T[]>;
  /** Words of the button for a new item; none if that cannot be added. */
  add: string | false;
  newForm: (close: () => void) => ReactNode;
  /** In the place of an item. */
  form: (item: T, close: () => void) => ReactNode;
  item: (item: T, place: ItemPlace) => ReactNode;
  arrange: (items: T[], inForm: string | null) => Arranged<T>;
}

/** What is shown at once, what stands instead if that is nothing, and what is folded away. */
interface Arranged<T> {
  first: T[];
  empty: string;
  more: T[];
  moreTitle: string;
}

/** A list of the plan, with one form at a time: for a new item, or in the place of one. */
export function PlanPart<T extends { id: string }>(props: PlanPartProps<T>) {
  const { id, title, query, add, newForm, form, item, arrange } = props;
  const [inForm, setInForm] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus();
  const close = () => {
    setInForm(null);
    toHeading();
  };
  const list = (items: T[]) => (
    <ul className={cards.list}>
      {items.map((one) => (
        <li key={one.id}>
          {inForm === one.id
            ? form(one, close)
            : item(one, {
                openForm: inForm === null ? () => setInForm(one.id) : undefined,
                onMoved: toHeading,
              })}
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <QueryView query={query}>
        {(items) => {
          const { first, empty, more, moreTitle } = arrange(items, inForm);
          return (
            <>
              {first.length > 0 ? list(first) : <p className={cards.empty}>{empty}</p>}
              {more.length > 0 && (
                <details className={styles.more}>
                  <summary>{moreTitle}</summary>
                  {list(more)}
                </details>
              )}
              {inForm === 'new' && <div className={cards.begin}>{newForm(close)}</div>}
              {inForm === null && add && (
                <div className={cards.begin}>
                  <Button variant="secondary" onClick={() => setInForm('new')}>
                    {add}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
