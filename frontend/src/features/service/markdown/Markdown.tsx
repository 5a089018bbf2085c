import type { ComponentProps } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import { Link } from 'react-router';
import { useLocalPath } from '~/shared/i18n/language';
import { Prose } from '~/shared/ui/Prose';
import { slug } from './headings';
import styles from './Markdown.module.css';

/** What a text may be made of. HTML is shown as it is written, never carried out. */
const allowed = [
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'ul',
  'ol',
  'li',
  'strong',
  'em',
  'a',
  'code',
  'blockquote',
  'br',
  'hr',
];

interface MarkdownProps {
  text: string;
  /** A page of many questions: a line above each of their groups. */
  grouped?: boolean;
}

export function Markdown({ text, grouped = false }: MarkdownProps) {
  return (
    <div className={grouped ? `${styles.text} ${styles.grouped}` : styles.text}>
      <Prose>
        <ReactMarkdown
          allowedElements={allowed}
          unwrapDisallowed
          urlTransform={safeAddress}
          components={components}
        >
          {text}
        </ReactMarkdown>
      </Prose>
    </div>
  );
}

/** The page itself has the heading of the first level. */
const components: Components = {
  h1: ({ children }) => <Heading>{children}</Heading>,
  h2: ({ children }) => <Heading>{children}</Heading>,
  a: ({ href, children }) => <Address href={href}>{children}</Address>,
};

function Heading({ children }: Pick<ComponentProps<'h2'>, 'children'>) {
  return <h2 id={slug(String(children))}>{children}</h2>;
}

/** A page of ours in the reader's language, a place on this page, or another site. */
function Address({ href, children }: ComponentProps<'a'>) {
  const path = useLocalPath();
  if (!href) return <>{children}</>;
  if (href.startsWith('/')) return <Link to={path(href)}>{children}</Link>;
  if (href.startsWith('#')) return <a href={href}>{children}</a>;
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** An address that leads nowhere but where it says: to a page of ours, a site over TLS, an e-mail or a call. */
function safeAddress(address: string): string {
  return /^(https:\/\/|mailto:|tel:|#|\/(?![/\\]))/i.test(address) ? address : '';
}
