import { useLanguage } from '~/shared/i18n/language';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';
import type { Articles } from './article';

export function ArticlePage({ articles }: { articles: Articles }) {
  const { title, lead, sections } = articles[useLanguage()];
  return (
    <Page title={title} lead={<p>{lead}</p>}>
      <Prose>
        {sections.map(({ heading, paragraphs = [], list = [] }) => [
          <h2 key={heading}>{heading}</h2>,
          ...paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
          list.length > 0 && (
            <ul key={`${heading} list`}>
              {list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ),
        ])}
      </Prose>
    </Page>
  );
}
