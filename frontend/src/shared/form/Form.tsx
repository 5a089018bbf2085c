import type { ReactNode, SubmitEventHandler } from 'react';
import styles from './Form.module.css';

/** Fields below each other. The browser's own checks are off: ours speak the page's language. */
export function Form({ onSubmit, children }: { onSubmit: SubmitEventHandler; children: ReactNode }) {
  return (
    <form noValidate onSubmit={onSubmit} className={styles.form}>
      {children}
    </form>
  );
}
