import type { ReactNode } from 'react';
import styles from './SummaryList.module.css';

export function SummaryList({ children }: { children: ReactNode }) {
  return <dl className={styles.list}>{children}</dl>;
}

interface SummaryItemProps {
  term: string;
  hint?: string;
  children: ReactNode;
}

export function SummaryItem({ term, hint, children }: SummaryItemProps) {
  return (
    <div className={styles.item}>
      <dt>{term}</dt>
      <dd>
        {children}
        {hint && <span className={styles.hint}>{hint}</span>}
      </dd>
    </div>
  );
}
