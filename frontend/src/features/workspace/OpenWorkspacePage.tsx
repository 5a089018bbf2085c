import { useTranslation } from 'react-i18next';
import { useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { Page } from '~/shared/ui/Page';
import { OpeningSteps } from './OpeningSteps';
import { OpenWorkspaceForm } from './OpenWorkspaceForm';

export default function OpenWorkspacePage() {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <Page
      title={t('workspace.open.title')}
      above={<BackLink to={path('/workspaces')}>{t('common.workspaces')}</BackLink>}
      lead={<p>{t('workspace.open.lead')}</p>}
      beside={<OpeningSteps />}
    >
      <OpenWorkspaceForm />
    </Page>
  );
}
