import { ArticlePage } from './ArticlePage';
import { terms } from './articles/terms';

export default function TermsPage() {
  return <ArticlePage articles={terms} />;
}
