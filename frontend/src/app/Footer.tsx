import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalPath } from '~/shared/i18n/language';
import styles from './Footer.module.css';
import { Logo } from './Logo';

const pages = [
  'providers',
  'contact',
  'faq',
  'about',
  'privacy',
  'security',
  'accessibility',
  'terms',
  'cookies',
  'status',
] as const;

export function Footer() {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <footer className={`${styles.footer} not-in-print`}>
      <div className={styles.inside}>
        <div className={styles.about}>
          <Logo className={styles.mark} />
          <p>{t('footer.purpose')}</p>
        </div>
        <nav aria-label={t('common.footerNavigation')}>
          <ul className={styles.links}>
            {pages.map((page) => (
              <li key={page}>
                <Link to={path(`/${page}`)}>{t(`footer.${page}`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
