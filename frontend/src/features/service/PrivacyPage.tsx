import { ArticlePage } from './ArticlePage';
import { privacy } from './articles/privacy/privacy';

export default function PrivacyPage() {
  return <ArticlePage articles={privacy} />;
}
