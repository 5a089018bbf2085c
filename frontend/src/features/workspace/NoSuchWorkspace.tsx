import { useTranslation } from 'react-i18next';
import { useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';

export function NoSuchWorkspace() {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <Page title={t('workspace.page.notFound')} lead={<p>{t('workspace.page.notFoundText')}</p>}>
      <Actions>
        <ButtonLink to={path('/workspaces')}>{t('workspace.page.toList')}</ButtonLink>
      </Actions>
    </Page>
  );
}
