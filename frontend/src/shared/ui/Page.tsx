import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  /** What the browser calls it, if the heading is not enough. */
  documentTitle?: string;
  /** What stands above the heading: the way back. */
  above?: ReactNode;
  lead?: ReactNode;
  wide?: boolean;
  /** What explains the content: stands beside it where there is room, otherwise below. */
  beside?: ReactNode;
  children?: ReactNode;
}

/** A page with its heading, which takes the focus when one comes here from another page. */
export function Page({
  title,
  documentTitle = title,
  above,
  lead,
  wide = false,
  beside,
  children,
}: PageProps) {
  return (
    <div className={wide || beside ? styles.wide : styles.text}>
      <DocumentTitle title={documentTitle} />
      {above}
      <PageHeading>{title}</PageHeading>
      {lead && <div className={styles.lead}>{lead}</div>}
      {beside ? (
        <div className={styles.columns}>
          <div>{children}</div>
          <aside className={styles.beside}>{beside}</aside>
        </div>
      ) : (
        children
      )}
    </div>
  );
}

export function DocumentTitle({ title }: { title: string }) {
  return <title>{`${title} – Opastin`}</title>;
}

export function PageHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // as it was on arrival: a filter that changes the address takes the focus nowhere
  const { key } = useLocation();
  const [arrivedFromOtherPage] = useState(key !== 'default');
  useEffect(() => {
    if (arrivedFromOtherPage) heading.current?.focus({ preventScroll: true });
  }, [arrivedFromOtherPage]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
