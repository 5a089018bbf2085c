import { useTranslation } from 'react-i18next';
import type { Appointment } from '~/shared/api/types';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
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
    <ConfirmDialog
      title={t('guidanceplan.appointments.cancelDialog.title')}
      go={t('guidanceplan.appointments.cancelDialog.go')}
      back={t('common.back')}
      onGo={go}
      onClose={onClose}
      step={take}
    >
      <p>
        <strong>{appointment.topic}</strong>, {when(appointment)}
      </p>
      <p>{t('guidanceplan.appointments.cancelDialog.text')}</p>
    </ConfirmDialog>
  );
}
