import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { languageNames, languages, rememberLanguage, useLanguage } from '~/shared/i18n/language';
import styles from './LanguageSwitch.module.css';

/** The same place in another language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const { pathname, search } = useLocation();
  const rest = pathname.replace(/^\/[^/]+/, '');
  return (
    <nav aria-label={t('common.language')} className="not-in-print">
      <ul className={styles.languages}>
        {languages.map((language) => (
          <li key={language}>
            <Link
              to={`/${language}${rest}${search}`}
              lang={language}
              hrefLang={language}
              aria-current={language === current ? 'true' : undefined}
              preventScrollReset
              replace
              onClick={() => rememberLanguage(language)}
            >
              {languageNames[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
