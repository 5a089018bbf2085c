import type { ReactNode } from 'react';
import styles from './Button.module.css';

export type ButtonVariant = 'primary' | 'secondary';

interface ButtonProps {
  children: ReactNode;
  variant?: ButtonVariant;
  type?: 'button' | 'submit';
  onClick?: () => void;
  /** What is going on, while it is: the button stays where it is and takes no second press. */
  busy?: string | false | undefined;
  /** Id of a text that says more about it. */
  describedBy?: string;
}

/** As the design system's button, but large enough for a thumb and the same as `ButtonLink`. */
export function Button({
  children,
  variant = 'primary',
  type = 'button',
  onClick,
  busy,
  describedBy,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`${styles.button} ${styles[variant]}`}
      aria-disabled={busy ? true : undefined}
      aria-describedby={describedBy}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? (
        <>
          <span className={styles.turning} />
          {busy}
        </>
      ) : (
        children
      )}
    </button>
  );
}
