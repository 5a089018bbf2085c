import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ButtonVariant } from './Button';
import styles from './Button.module.css';

interface ButtonLinkProps {
  children: ReactNode;
  variant?: ButtonVariant;
  /** A page of ours … */
  to?: string;
  /** … or an address that the browser leaves the application for. */
  href?: string;
  /** What is there is saved as a file. */
  download?: boolean;
  onClick?: () => void;
}

/** A link that looks like the button it stands for: it goes to another page. */
export function ButtonLink({ children, variant = 'primary', to, href, download, onClick }: ButtonLinkProps) {
  const className = `${styles.button} ${styles[variant]}`;
  if (to !== undefined) {
    return (
      <Link to={to} className={className}>
        {children}
      </Link>
    );
  }
  return (
    <a href={href} className={className} download={download} onClick={onClick}>
      {children}
    </a>
  );
}
