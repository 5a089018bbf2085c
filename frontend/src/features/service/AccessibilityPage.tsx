import { ArticlePage } from './ArticlePage';
import { accessibility } from './articles/accessibility';

export default function AccessibilityPage() {
  return <ArticlePage articles={accessibility} />;
}
