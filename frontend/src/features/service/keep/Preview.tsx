import type { Language } from '~/shared/i18n/language';
import { Markdown } from '../markdown/Markdown';
import { useWords } from '../words/words';
import styles from './Keep.module.css';

/** A text as everybody will see it. */
export function Preview({ title, body, language }: { title: string; body: string; language: Language }) {
  const words = useWords();
  return (
    <section className={styles.preview} aria-label={words.keep.preview}>
      <div lang={language}>
        {title && <p className={styles.previewTitle}>{title}</p>}
        <Markdown text={body} />
      </div>
      {!body.trim() && <p>{words.keep.empty}</p>}
    </section>
  );
}
