import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { Invitation } from '~/shared/api/types';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { type Decision, useDecide } from './queries';

interface DecisionDialogProps {
  kind: 'reject' | 'revoke';
  decision: Decision;
  workspaceId: string;
  invitation: Invitation;
  onClose: () => void;
}

/** Asks once more before a decision that cannot be taken back. */
export function DecisionDialog({ kind, decision, workspaceId, invitation, onClose }: DecisionDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const decide = useDecide(workspaceId);
  const go = () => {
    if (decide.isPending) return;
    afterwards(decide.mutateAsync({ decision, invitation }), () => {
      announce(t(`invitation.${kind}.done`));
      onClose();
    });
  };
  return (
    <ConfirmDialog
      title={t(`invitation.${kind}.title`)}
      go={t(`invitation.${kind}.go`)}
      onGo={go}
      onClose={onClose}
      step={decide}
    >
      <p>{t(`invitation.${kind}.text`)}</p>
    </ConfirmDialog>
  );
}
