import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import { DecisionDialog } from './DecisionDialog';

export function RevokeInvitation({
  workspaceId,
  invitation,
}: {
  workspaceId: string;
  invitation: Invitation;
}) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('invitation.revoke.button')}
      </Button>
      {asking && (
        <DecisionDialog
          kind="revoke"
          decision="revocation"
          workspaceId={workspaceId}
          invitation={invitation}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
