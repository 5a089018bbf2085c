import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { afterwards } from '~/shared/api/afterwards';
import type { ConsentInvitation } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { ExpertFacts } from './ExpertFacts';
import styles from './Invitations.module.css';
import { useAnswerInvitation } from './queries';

/** One invitation: who invites, and the answer. */
export function InvitationItem({ invitation }: { invitation: ConsentInvitation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const answer = useAnswerInvitation();
  const [declining, setDeclining] = useState(false);
  const { kind, proposedBy, proposedAt, answerBy, decision, actions } = invitation;

  const reply = (chosen: 'acceptance' | 'declination') => {
    if (answer.isPending) return;
    afterwards(answer.mutateAsync({ invitation, reply: chosen }), ({ workspaceId }) => {
      announce(t(chosen === 'acceptance' ? 'consent.invitations.accepted' : 'consent.invitations.declined'));
      setDeclining(false);
      if (workspaceId) void navigate(path(`/workspaces/${workspaceId}`));
    });
  };
  return (
    <li>
      <h3>{t(`consent.invitations.${kind}`, { name: proposedBy.name })}</h3>
      <ExpertFacts expert={proposedBy} />
      <p>
        {t('consent.invitations.since', { date: formatDate(proposedAt, language) })}
        {'. '}
        {t('consent.requests.answerBy', { date: formatDate(answerBy, language) })}
      </p>
      {decision === 'ACCEPTED' && <p className={styles.waiting}>{t('consent.invitations.waiting')}</p>}
      {!declining && answer.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, answer.error)}</p>
        </Notice>
      )}
      <div className="not-in-print">
        <Actions>
          {actions.includes('consent-invitation.accept') && (
            <Button
              onClick={() => reply('acceptance')}
              busy={answer.isPending && !declining && t('consent.invitations.sending')}
            >
              {t('consent.invitations.accept')}
            </Button>
          )}
          {actions.includes('consent-invitation.decline') && (
            <Button variant="secondary" onClick={() => setDeclining(true)}>
              {t('consent.invitations.decline')}
            </Button>
          )}
        </Actions>
      </div>
      {declining && (
        <ConfirmDialog
          title={t('consent.invitations.declineDialog.title')}
          go={t('consent.invitations.declineDialog.go')}
          going={t('consent.invitations.sending')}
          onGo={() => reply('declination')}
          onClose={() => setDeclining(false)}
          step={answer}
        >
          <p>{t('consent.invitations.declineDialog.text')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
