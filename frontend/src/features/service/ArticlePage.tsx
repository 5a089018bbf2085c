import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/language';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';
import styles from './ArticlePage.module.css';
import type { Article, Articles } from './article';

export function ArticlePage({ articles }: { articles: Articles }) {
  const { title, lead, sections } = articles[useLanguage()];
  return (
    <Page title={title} lead={<p>{lead}</p>}>
      <Contents sections={sections} />
      <Prose>
        {sections.map(({ id, heading, parts = [], ...text }) => [
          <h2 key={heading} id={id} className={id && styles.group}>
            {heading}
          </h2>,
          ...running(heading, text),
          ...parts.flatMap((part) => [
            <h3 key={`${heading} ${part.heading}`}>{part.heading}</h3>,
            ...running(`${heading} ${part.heading}`, part),
          ]),
        ])}
      </Prose>
    </Page>
  );
}

/** Side by side, not within a container: the distances between them are those of running text. */
function running(
  key: string,
  { paragraphs = [], list = [] }: Pick<Article['sections'][0], 'paragraphs' | 'list'>,
) {
  return [
    ...paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
    list.length > 0 && (
      <ul key={`${key} list`}>
        {list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ),
  ];
}

function Contents({ sections }: Pick<Article, 'sections'>) {
  const { t } = useTranslation();
  const named = sections.filter(({ id }) => id);
  if (named.length === 0) return null;
  return (
    <nav className={`${styles.contents} not-in-print`} aria-labelledby="contents">
      <h2 id="contents">{t('service.contents')}</h2>
      <ul>
        {named.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
