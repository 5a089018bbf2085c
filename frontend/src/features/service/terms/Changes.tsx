import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '~/shared/i18n/language';
import { QueryView } from '~/shared/ui/QueryView';
import { type TextKind, textVersionQuery } from '../textQueries';
import { fill, useWords } from '../words/words';
import styles from './Changes.module.css';
import { changesOf, type Passage } from './changes';

interface ChangesProps {
  kind: TextKind;
  provider?: string | undefined;
  before: number;
  after: number;
}

/** The difference between two versions, in words and signs as well as in colours. */
export function Changes({ kind, provider, before, after }: ChangesProps) {
  const words = useWords();
  const language = useLanguage();
  const earlier = useQuery(textVersionQuery(kind, before, language, provider));
  const later = useQuery(textVersionQuery(kind, after, language, provider));
  return (
    <QueryView query={earlier}>
      {(old) => (
        <QueryView query={later}>
          {(text) => (
            <>
              <p>{fill(words.terms.changesLead, { before, after })}</p>
              <Passages passages={changesOf(old.body, text.body)} language={text.language} />
            </>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

function Passages({ passages, language }: { passages: Passage[]; language: string }) {
  const words = useWords();
  if (passages.every(({ kind }) => kind === 'unchanged')) return <p>{words.terms.same}</p>;
  return (
    <div className={styles.changes}>
      {passages.map((passage, index) =>
        passage.kind === 'unchanged' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is what they are
          <p key={index} className={styles.unchanged}>
            {fill(words.terms.unchanged, { count: passage.count })}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is what they are
          <p key={index} lang={language}>
            {passage.pieces.map((piece, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is what they are
              <Piece key={place} {...piece} />
            ))}
          </p>
        ),
      )}
    </div>
  );
}

function Piece({ kind, text }: { kind: 'same' | 'added' | 'removed'; text: string }) {
  const words = useWords();
  const language = useLanguage();
  if (kind === 'same') return <>{text}</>;
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element className={styles[kind]}>
      <span className="visually-hidden" lang={language}>
        {words.terms[kind]}
      </span>
      <span aria-hidden="true">{kind === 'added' ? '+\u00a0' : '−\u00a0'}</span>
      {text}
      <span className="visually-hidden" lang={language}>
        {words.terms.end}
      </span>
    </Element>
  );
}
