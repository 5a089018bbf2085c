import { ArticlePage } from './ArticlePage';
import { faq } from './articles/faq/faq';

export default function FaqPage() {
  return <ArticlePage articles={faq} />;
}
