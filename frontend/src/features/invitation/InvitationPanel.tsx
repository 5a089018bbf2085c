import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '~/shared/api/types';
import { formatDate, formatMoment } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { ConfirmName } from './ConfirmName';
import styles from './InvitationPanel.module.css';
import { ResendInvitation } from './ResendInvitation';
import { RevokeInvitation } from './RevokeInvitation';

interface InvitationPanelProps {
  workspaceId: string;
  query: UseQueryResult<Invitation>;
}

/** How the invitation stands, for the expert who sent it; gone when it has been accepted. */
export function InvitationPanel({ workspaceId, query }: InvitationPanelProps) {
  return (
    <QueryView query={query}>
      {(invitation) =>
        invitation.state !== 'ACCEPTED' && (
          <OpenInvitation workspaceId={workspaceId} invitation={invitation} />
        )
      }
    </QueryView>
  );
}

function OpenInvitation({ workspaceId, invitation }: { workspaceId: string; invitation: Invitation }) {
  const { t } = useTranslation();
  const { state, actions } = invitation;
  if (state === 'ACCEPTED') return null;
  return (
    <section className={styles.panel} aria-labelledby="invitation">
      <h2 id="invitation">{t(`invitation.panel.${state}.title`)}</h2>
      {state === 'AWAITING_CONFIRMATION' ? (
        <ConfirmName workspaceId={workspaceId} invitation={invitation} />
      ) : (
        <>
          <Standing invitation={invitation} />
          <div className={styles.actions}>
            {actions.includes('invitation.send') && (
              <ResendInvitation workspaceId={workspaceId} invitation={invitation} />
            )}
            {actions.includes('invitation.revoke') && (
              <RevokeInvitation workspaceId={workspaceId} invitation={invitation} />
            )}
          </div>
        </>
      )}
    </section>
  );
}

function Standing({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, email, delivery, sentAt, expiresAt } = invitation;
  if (state === 'AWAITING_CONFIRMATION' || state === 'ACCEPTED') return null;
  if (state === 'SENT' && delivery === 'UNDELIVERABLE') {
    return (
      <Notice kind="error" title={t('invitation.panel.undeliverable', { email })}>
        <p>{t('invitation.panel.undeliverableText')}</p>
      </Notice>
    );
  }
  const details = {
    email,
    sent: formatDate(sentAt, language),
    expires: formatMoment(expiresAt, language),
  };
  return (
    <>
      <p>{t(`invitation.panel.${state}.text`, details)}</p>
      {state === 'SENT' && delivery === 'WAITING' && <p>{t('invitation.panel.waiting')}</p>}
    </>
  );
}
