import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { WorkspaceSummary } from '~/shared/api/types';
import styles from './marks.module.css';

/** How many messages wait to be read; nothing if none does. */
export function UnreadMark({ count }: { count: number }) {
  const { t } = useTranslation();
  return count > 0 && <span className={styles.unread}>{t('workspace.list.unread', { count })}</span>;
}

/** Shown to whoever is to answer. */
export function TurnMark({ workspace: { standing, waitingFor } }: { workspace: WorkspaceSummary }) {
  const { t } = useTranslation();
  const yours = waitingFor === (sideOf(standing) === 'CUSTOMER' ? 'CUSTOMER' : 'EXPERTS');
  return yours && <span className={styles.turn}>{t('workspace.list.yourTurn')}</span>;
}

/** How a workspace stands for an expert: as long as nobody has accepted it, how the invitation does. */
export function stateOf({ state, standing, invitationState, undeliverable }: WorkspaceSummary) {
  if (standing !== 'FOUNDER' || invitationState === 'ACCEPTED' || state !== 'ACTIVE') return state;
  return invitationState === 'SENT' && undeliverable ? 'UNDELIVERABLE' : invitationState;
}
