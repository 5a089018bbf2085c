import { ArticlePage } from './ArticlePage';
import { contact } from './articles/contact';

export default function ContactPage() {
  return <ArticlePage articles={contact} />;
}
