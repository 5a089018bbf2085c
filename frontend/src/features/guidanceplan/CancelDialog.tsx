import { useTranslation } from 'react-i18next';
import type { Appointment } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { useTakeStep } from './appointmentQueries';
import { useWhen } from './useWhen';

interface CancelDialogProps {
  workspaceId: string;
  appointment: Appointment;
  onClose: () => void;
}

/** Asks once more before what cannot be taken back. */
export function CancelDialog({ workspaceId, appointment, onClose }: CancelDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const when = useWhen();
  const take = useTakeStep(workspaceId);
  const go = () => {
    if (take.isPending) return;
    take.mutate(
      { appointment, step: 'cancel' },
      {
        onSuccess: () => {
          announce(t('guidanceplan.appointments.done.cancel'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('guidanceplan.appointments.cancelDialog.title')} onClose={onClose}>
      <p>
        <strong>{appointment.topic}</strong>, {when(appointment)}
      </p>
      <p>{t('guidanceplan.appointments.cancelDialog.text')}</p>
      {take.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, take.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button onClick={go} busy={take.isPending && t('common.loading')}>
          {t('guidanceplan.appointments.cancelDialog.go')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common.back')}
        </Button>
      </Actions>
    </Dialog>
  );
}
