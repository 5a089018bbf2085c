import type { ReactNode } from 'react';
import styles from './Actions.module.css';

/** Buttons beside each other, or below each other where it is narrow. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
