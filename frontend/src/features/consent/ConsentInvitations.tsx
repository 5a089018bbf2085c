import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOwnSession } from '~/shared/auth/session';
import { InvitationItem } from './InvitationItem';
import styles from './Invitations.module.css';
import { invitationsQuery } from './queries';

/** Invitations to an expert, above the expert's workspaces; nothing where there are none. */
export function ConsentInvitations() {
  const { t } = useTranslation();
  const { actions } = useOwnSession();
  const { data } = useQuery({
    ...invitationsQuery,
    enabled: actions.includes('consent-invitation.list'),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles.invitations} aria-labelledby="consent-invitations">
      <h2 id="consent-invitations">{t('consent.invitations.title')}</h2>
      <p>{t('consent.invitations.lead')}</p>
      <ul>
        {data.items.map((invitation) => (
          <InvitationItem key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}
