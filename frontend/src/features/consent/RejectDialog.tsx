import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { Consent } from '~/shared/api/types';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { useEnd } from './queries';

interface RejectDialogProps {
  workspaceId: string;
  consent: Consent;
  onClose: () => void;
}

export function RejectDialog({ workspaceId, consent, onClose }: RejectDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const end = useEnd(workspaceId);
  const go = () => {
    if (end.isPending) return;
    afterwards(end.mutateAsync({ consent, ending: 'rejection' }), () => {
      announce(t('consent.decision.rejectedDone'));
      onClose();
    });
  };
  return (
    <ConfirmDialog
      title={t('consent.decision.rejectDialog.title')}
      go={t('consent.decision.rejectDialog.go')}
      onGo={go}
      onClose={onClose}
      step={end}
    >
      <p>{t('consent.decision.rejectDialog.text')}</p>
    </ConfirmDialog>
  );
}
