import { Fragment } from 'react';
import { linkify } from './linkify';
import styles from './MessageItem.module.css';

/** What a person wrote: always text, never markup. Line breaks stay. */
export function MessageText({ text }: { text: string }) {
  return (
    <p className={styles.text}>
      {linkify(text).map((piece, index) =>
        piece.href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sent message never change
          <a key={index} href={piece.href} target="_blank" rel="noopener noreferrer">
            {piece.text}
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sent message never change
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
    </p>
  );
}
