import { useTranslation } from 'react-i18next';
import { useOwnSession } from '~/shared/auth/session';
import { useLocalPath } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';
import { WorkspaceList } from './WorkspaceList';
import styles from './WorkspaceListPage.module.css';
import { WorkspaceSearch } from './WorkspaceSearch';

export default function WorkspaceListPage() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { account, actions } = useOwnSession();
  const expert = account.kind === 'EXPERT';
  const mayOpen = actions.includes('workspace.open');
  if (!actions.includes('workspace.list')) {
    return <Page title={t('workspace.list.title')} lead={<p>{t('workspace.list.administratorLead')}</p>} />;
  }
  return (
    <Page
      title={t('workspace.list.title')}
      lead={<p>{t(expert ? 'workspace.list.expertLead' : 'workspace.list.customerLead')}</p>}
    >
      {mayOpen && (
        <div className={`${styles.open} not-in-print`}>
          <ButtonLink to={path('/workspaces/new')}>{t('workspace.list.open')}</ButtonLink>
        </div>
      )}
      {expert ? (
        <WorkspaceSearch>{(filter) => <WorkspaceList filter={filter} expert />}</WorkspaceSearch>
      ) : (
        <WorkspaceList filter="" expert={false} />
      )}
    </Page>
  );
}
