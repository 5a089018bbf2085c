import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { BellLink } from '~/features/notification/BellLink';
import { useSession } from '~/shared/auth/session';
import { useLocalPath } from '~/shared/i18n/language';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { LogOutButton } from './LogOutButton';
import { Logo } from './Logo';

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
        <div className={`${styles.own} not-in-print`}>
          <div className={styles.row}>
            <nav aria-label={t('common.mainNavigation')}>
              <ul className={styles.links}>
                <li>
                  <NavLink to={path('/workspaces')}>{t('common.workspaces')}</NavLink>
                </li>
                {session.actions.includes('retention.plan') && (
                  <li>
                    <Link
                      to={path(
                        session.actions.includes('administration.list')
                          ? '/administration'
                          : '/administration/retention',
                      )}
                      aria-current={pathname.startsWith(path('/administration')) ? 'page' : undefined}
                    >
                      {t('administration.navigation')}
                    </Link>
                  </li>
                )}
                {session.actions.includes('statistics.read') && (
                  <li>
                    <NavLink to={path('/statistics')}>{t('statistics.navigation')}</NavLink>
                  </li>
                )}
                <li>
                  <NavLink to={path('/settings')}>{t('common.settings')}</NavLink>
                </li>
              </ul>
            </nav>
            <BellLink />
            <p className={styles.person}>
              <span className="visually-hidden">{t('common.signedInAs')} </span>
              {session.account.name}
            </p>
            <LogOutButton />
          </div>
        </div>
      )}
    </header>
  );
}
