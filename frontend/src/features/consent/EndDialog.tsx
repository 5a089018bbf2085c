import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { Consent } from '~/shared/api/types';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { type Ending, useEnd } from './queries';

interface EndDialogProps {
  kind: 'withdraw' | 'cancel' | 'leave';
  workspaceId: string;
  consent: Consent;
  onClose: () => void;
  onDone?: () => void;
}

const endings = {
  withdraw: 'withdrawal',
  cancel: 'cancellation',
  leave: 'departure',
} as const satisfies Record<EndDialogProps['kind'], Ending>;

/** Asks once more before somebody's access ends. */
export function EndDialog({ kind, workspaceId, consent, onClose, onDone }: EndDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const end = useEnd(workspaceId);
  const { name } = consent.expert;
  const go = () => {
    if (end.isPending) return;
    afterwards(end.mutateAsync({ consent, ending: endings[kind] }), () => {
      announce(t(`consent.${kind}.done`, { name }));
      onClose();
      onDone?.();
    });
  };
  return (
    <ConfirmDialog
      title={t(`consent.${kind}.title`)}
      go={t(`consent.${kind}.go`)}
      onGo={go}
      onClose={onClose}
      step={end}
    >
      <p>{t(`consent.${kind}.text`, { name })}</p>
    </ConfirmDialog>
  );
}
