import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';

const AcceptTermsPage = lazy(() => import('./AcceptTermsPage'));

interface TermsGateProps {
  /** Whether terms are in force that have not been accepted. */
  due: boolean;
  /** The way to one's own data, which is open without. */
  ownData: ReactNode;
  children: ReactNode;
}

/**
 * Terms are accepted before going on (T18). A page that was there before is hidden meanwhile and keeps what
 * was being written in it; the address stays, so that one goes on where one was going.
 */
export function TermsGate({ due, ownData, children }: TermsGateProps) {
  const begun = useRef(false);
  begun.current ||= !due;
  const asked = useRef(due);
  useEffect(() => {
    // The button that accepted is gone, and the focus with it.
    if (asked.current && !due) document.getElementById('content')?.focus({ preventScroll: true });
    asked.current = due;
  }, [due]);
  return (
    <>
      {due && (
        <Suspense>
          <AcceptTermsPage otherwise={ownData} />
        </Suspense>
      )}
      {begun.current && (
        <div hidden={due} inert={due}>
          {children}
        </div>
      )}
    </>
  );
}
