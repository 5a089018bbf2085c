import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { Invitation } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { DecisionDialog } from './DecisionDialog';
import styles from './InvitationPanel.module.css';
import { useDecide } from './queries';

interface ConfirmNameProps {
  workspaceId: string;
  invitation: Invitation;
}

/** Without a personal identity code only the expert can tell whether the right person came. */
export function ConfirmName({ workspaceId, invitation }: ConfirmNameProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const decide = useDecide(workspaceId);
  const [rejecting, setRejecting] = useState(false);
  const mayDecide = invitation.actions.includes('invitation.confirm');

  const confirm = () => {
    if (decide.isPending) return;
    afterwards(decide.mutateAsync({ decision: 'confirmation', invitation }), () =>
      announce(t('invitation.confirm.done')),
    );
  };
  return (
    <>
      <p>{t('invitation.confirm.text')}</p>
      <dl className={styles.names}>
        <div>
          <dt>{t('invitation.confirm.invited')}</dt>
          <dd>{invitation.customerName}</dd>
        </div>
        <div>
          <dt>{t('invitation.confirm.authenticated')}</dt>
          <dd>{invitation.acceptedName}</dd>
        </div>
      </dl>
      {decide.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, decide.error)}</p>
        </Notice>
      )}
      {mayDecide && (
        <div className={styles.actions}>
          <Button onClick={confirm} busy={decide.isPending && t('common.loading')}>
            {t('invitation.confirm.yes')}
          </Button>
          <Button variant="secondary" onClick={() => setRejecting(true)}>
            {t('invitation.confirm.no')}
          </Button>
        </div>
      )}
      {rejecting && (
        <DecisionDialog
          kind="reject"
          decision="rejection"
          workspaceId={workspaceId}
          invitation={invitation}
          onClose={() => setRejecting(false)}
        />
      )}
    </>
  );
}
