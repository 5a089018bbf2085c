import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { BellLink } from '~/features/notification/BellLink';
import type { KnownSession } from '~/shared/auth/session';
import { useLocalPath } from '~/shared/i18n/language';
import styles from './Header.module.css';
import { LogOutButton } from './LogOutButton';

/** The ways that somebody has who is signed in. */
export default function OwnHeader({ session }: { session: KnownSession }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { pathname } = useLocation();
  return (
    <div className={`${styles.own} not-in-print`}>
      <div className={styles.row}>
        <nav aria-label={t('common.mainNavigation')}>
          <ul className={styles.links}>
            <li>
              <NavLink to={path('/workspaces')}>{t('common.workspaces')}</NavLink>
            </li>
            {session.actions.includes('inbox.list') && (
              <li>
                <NavLink to={path('/inbox')}>{t('contact.inbox.title')}</NavLink>
              </li>
            )}
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
        {!session.termsDue && <BellLink />}
        <p className={styles.person}>
          <span className="visually-hidden">{t('common.signedInAs')} </span>
          {session.account.name}
        </p>
        <LogOutButton />
      </div>
    </div>
  );
}
