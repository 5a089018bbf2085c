import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { Loading } from '~/shared/ui/Loading';

const ResendForm = lazy(() => import('./ResendForm'));

export function ResendInvitation({
  workspaceId,
  invitation,
}: {
  workspaceId: string;
  invitation: Invitation;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('invitation.resend.button')}</Button>
      {open && (
        <Dialog title={t('invitation.resend.title')} onClose={close}>
          <p>{t('invitation.resend.text')}</p>
          <Suspense fallback={<Loading />}>
            <ResendForm workspaceId={workspaceId} invitation={invitation} onDone={close} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
