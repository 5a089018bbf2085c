import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useSession } from '~/shared/auth/session';
import { useLocalPath } from '~/shared/i18n/language';
import { FurtherTexts } from './FurtherTexts';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { Logo } from './Logo';
import { OwnHeader } from './pages';

export function Header() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { data: session } = useSession();
  const { pathname } = useLocation();
  const loginIsOnPage = [
    path('/'),
    path('/login'),
    path('/session-expired'),
    path('/invitation'),
    path('/staff-link'),
    path('/organisation-login'),
  ].includes(pathname);
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <Link
          to={path(session ? '/workspaces' : '/')}
          className={styles.home}
          aria-label={t('common.homeLink')}
        >
          <Logo className={styles.mark} />
          <span className={styles.name}>Opastin</span>
        </Link>
        <LanguageSwitch />
        {session === null && !loginIsOnPage && (
          <NavLink to={path('/login')} className={`${styles.logIn} not-in-print`}>
            {t('common.logIn')}
          </NavLink>
        )}
      </div>
      {session && (
        <Suspense>
          <FurtherTexts quiet>
            <OwnHeader session={session} />
          </FurtherTexts>
        </Suspense>
      )}
    </header>
  );
}
