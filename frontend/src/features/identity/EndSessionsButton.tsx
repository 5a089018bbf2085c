import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import { Button } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { useEndSessions } from './queries';

/** Ends one session, or all others. */
export function EndSessionsButton({ session }: { session?: { id: string; device: string } }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const ending = useEndSessions();
  const kind = session ? 'one' : 'others';
  const close = () => {
    setAsking(false);
    ending.reset();
  };
  const end = () => {
    if (ending.isPending) return;
    afterwards(ending.mutateAsync(session?.id), () => {
      announce(t(`identity.sessions.${kind}.done`));
      close();
    });
  };
  // It has ended in the meantime: what was wanted.
  const error = isProblem(ending.error, 'not-found') ? null : ending.error;
  return (
    <div>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t(`identity.sessions.${kind}.button`)}
        {session && <span className="visually-hidden"> {session.device}</span>}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t(`identity.sessions.${kind}.title`)}
          go={t(`identity.sessions.${kind}.go`)}
          onGo={end}
          onClose={close}
          step={{ isPending: ending.isPending, error }}
        >
          <p>{t(`identity.sessions.${kind}.text`, { device: session?.device })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
