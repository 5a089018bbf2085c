import { useTranslation } from 'react-i18next';
import type { Appointment } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { Notice } from '~/shared/ui/Notice';
import type { useTakeStep } from './appointmentQueries';
import { useWhen } from './useWhen';

interface CancelDialogProps {
  appointment: Appointment;
  take: ReturnType<typeof useTakeStep>;
  onClose: () => void;
}

/** Asks once more before what cannot be taken back. */
export function CancelDialog({ appointment, take, onClose }: CancelDialogProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const go = () => {
    if (!take.isPending) take.mutate({ appointment, step: 'cancel' });
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
