import { useTranslation } from 'react-i18next';
import type { Consent } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
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
    end.mutate(
      { consent, ending: 'rejection' },
      {
        onSuccess: () => {
          announce(t('consent.decision.rejectedDone'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('consent.decision.rejectDialog.title')} onClose={onClose}>
      <p>{t('consent.decision.rejectDialog.text')}</p>
      {end.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, end.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button onClick={go} busy={end.isPending && t('common.loading')}>
          {t('consent.decision.rejectDialog.go')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
