import { ArticlePage } from './ArticlePage';
import { cookies } from './articles/cookies';

export default function CookiesPage() {
  return <ArticlePage articles={cookies} />;
}
