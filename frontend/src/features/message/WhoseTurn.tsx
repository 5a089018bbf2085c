import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Workspace } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { useWaitFor } from './queries';
import styles from './WhoseTurn.module.css';

/** Who is to answer, as the last message tells or somebody has said. */
export function WhoseTurn({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const waitFor = useWaitFor(workspace.id);
  const { waitingFor } = workspace;
  const own = sideOf(workspace.standing) === 'CUSTOMER' ? 'CUSTOMER' : 'EXPERTS';
  const other = own === 'CUSTOMER' ? 'EXPERTS' : 'CUSTOMER';
  const text = waitingFor === null ? 'nobody' : waitingFor === own ? 'you' : waitingFor;
  const set = (side: Workspace['waitingFor']) => {
    if (!waitFor.isPending) waitFor.mutate(side);
  };
  return (
    <div className={styles.turn}>
      <p role="status">{t(`message.turn.${text}`)}</p>
      {workspace.actions.includes('message.set-waiting-for') && (
        <button
          type="button"
          className="not-in-print"
          onClick={() => set(waitingFor === null ? other : null)}
        >
          {waitingFor === null ? t('message.turn.wait') : t('message.turn.noAnswer')}
        </button>
      )}
      {waitFor.isError && <p className={styles.fault}>{problemText(t, waitFor.error)}</p>}
    </div>
  );
}
