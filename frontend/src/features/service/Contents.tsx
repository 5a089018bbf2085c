import { useLanguage } from '~/shared/i18n/language';
import { headingsOf, slug } from './markdown/headings';
import styles from './ServiceText.module.css';
import { useWords } from './words/words';

const shortest = 5;

/** What a long text has in it, above it. */
export function Contents({ text }: { text: string }) {
  const words = useWords();
  const language = useLanguage();
  const headings = headingsOf(text);
  if (headings.length < shortest) return null;
  return (
    <nav className={`${styles.contents} not-in-print`} aria-labelledby="contents">
      <h2 id="contents" lang={language}>
        {words.page.contents}
      </h2>
      <ul>
        {headings.map((heading) => (
          <li key={heading}>
            <a href={`#${slug(heading)}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
