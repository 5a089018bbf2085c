import { useTranslation } from 'react-i18next';
import type { Invitation } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
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
    decide.mutate(
      { decision, invitation },
      {
        onSuccess: () => {
          announce(t(`invitation.${kind}.done`));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t(`invitation.${kind}.title`)} onClose={onClose}>
      <p>{t(`invitation.${kind}.text`)}</p>
      {decide.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, decide.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button onClick={go} busy={decide.isPending && t('common.loading')}>
          {t(`invitation.${kind}.go`)}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
