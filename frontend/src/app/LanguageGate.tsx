import { type ReactNode, useEffect, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { changeLanguage } from '~/shared/i18n/i18n';
import { isLanguage, preferredLanguage } from '~/shared/i18n/language';
import { loadTexts } from './texts/load';
import { WithoutTexts } from './WithoutTexts';

/** Every address begins with its language; the pages come when its texts are there. */
export function LanguageGate({ children }: { children: ReactNode }) {
  const { lang } = useParams();
  const { pathname, search } = useLocation();
  const [texts, setTexts] = useState<'loading' | 'there' | 'missing'>('loading');

  useEffect(() => {
    if (!isLanguage(lang)) return;
    changeLanguage(lang, loadTexts).then(
      () => setTexts('there'),
      () => setTexts('missing'),
    );
  }, [lang]);

  if (!isLanguage(lang)) return <Navigate to={`/${preferredLanguage()}${pathname}${search}`} replace />;
  if (texts === 'missing') return <WithoutTexts />;
  return texts === 'there' ? children : null;
}
