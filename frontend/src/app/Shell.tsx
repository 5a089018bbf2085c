import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigationType } from 'react-router';
import { ConnectionBanner } from './ConnectionBanner';
import { ErrorBoundary } from './ErrorBoundary';
import { Footer } from './Footer';
import { Header } from './Header';
import { ServiceNews } from './ServiceNews';
import styles from './Shell.module.css';

/** What is around every page. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  useBeginAtTop();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('common.skipToContent')}
      </a>
      <Header />
      <ConnectionBanner />
      <ServiceNews />
      <main id="content" className={styles.main} tabIndex={-1}>
        <ErrorBoundary place={pathname}>
          <Suspense>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
}

/** A new page begins at its top; the same page in another language, or an earlier one, stays where it was. */
function useBeginAtTop(): void {
  const page = useLocation().pathname.replace(/^\/[^/]+/, '');
  const returning = useNavigationType() === 'POP';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of page is the reason to scroll
  useEffect(() => {
    if (!returning) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [page]);
}
