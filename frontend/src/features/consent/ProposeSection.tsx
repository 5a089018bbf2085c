import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { Notice } from '~/shared/ui/Notice';
import styles from './Consent.module.css';
import { ProposeForm } from './ProposeForm';

/** Where the founding expert proposes another one. */
export function ProposeSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <div className={styles.consent}>
      <BackLink to={path(`/workspaces/${workspace.id}/people`)}>{t('consent.people.title')}</BackLink>
      <h2>{t('consent.propose.title')}</h2>
      {workspace.actions.includes('consent.propose') ? (
        <>
          <p className={styles.lead}>{t('consent.propose.lead')}</p>
          <ProposeForm workspace={workspace} />
        </>
      ) : (
        <Notice>
          <p>{t('problems.forbidden')}</p>
        </Notice>
      )}
    </div>
  );
}
