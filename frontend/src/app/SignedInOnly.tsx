import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { TermsGate } from '~/features/service/terms/TermsGate';
import { rememberReturnTo } from '~/shared/auth/returnTo';
import { type KnownSession, leaving, useSession } from '~/shared/auth/session';
import { useHasUnsavedWork } from '~/shared/form/unsavedWork';
import { useLocalPath } from '~/shared/i18n/language';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { HeldPage } from './HeldPage';
import { LiveUpdates } from './LiveUpdates';
import { OwnData } from './OwnData';
import { SessionWatch } from './SessionWatch';

const TermsBanner = lazy(() => import('~/features/service/terms/TermsBanner'));

/** Pages for somebody who is signed in; others are led to the login and back here afterwards. */
export default function SignedInOnly() {
  const { t } = useTranslation();
  const query = useSession();
  if (query.data !== undefined) return <Guarded session={query.data} />;
  return (
    <Page title={t('common.workspaces')}>
      <QueryView query={query}>{() => null}</QueryView>
    </Page>
  );
}

function Guarded({ session }: { session: KnownSession | null }) {
  const { pathname } = useLocation();
  const path = useLocalPath();
  const unsaved = useHasUnsavedWork();
  const owner = useOwner(session);
  // Once held, until somebody is signed in: after the login in another tab the text may be saved first.
  const held = useRef(false);
  held.current = session === null && owner !== null && (unsaved || held.current);

  if (session === null && leaving.now) return <Navigate to={path('/signed-out')} replace />;
  if (session === null && !held.current) {
    rememberReturnTo(pathname);
    return <Navigate to={path(owner ? '/session-expired' : '/login')} replace />;
  }
  return (
    <>
      {session && <SessionWatch session={session} />}
      {session && !session.termsDue && <LiveUpdates />}
      {session?.termsDueOn && !session.termsDue && (
        <Suspense>
          <TermsBanner day={session.termsDueOn} />
        </Suspense>
      )}
      <HeldPage held={held.current} key={owner}>
        <TermsGate due={session?.termsDue ?? false} ownData={<OwnData />}>
          <Outlet />
        </TermsGate>
      </HeldPage>
    </>
  );
}

/** Who was last signed in here. Another person's login in another tab must not meet the first one's data. */
function useOwner(session: KnownSession | null): string | null {
  const queryClient = useQueryClient();
  const owner = useRef<string | null>(null);
  const id = session?.account.id ?? null;
  const replaced = owner.current !== null && id !== null && owner.current !== id;
  if (id !== null) owner.current = id;
  useEffect(() => {
    if (replaced) queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  }, [replaced, queryClient]);
  return owner.current;
}
