import { useTranslation } from 'react-i18next';
import { useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';

/**
 * @param ended it was open on this page a moment ago: access has ended meanwhile
 */
export function NoSuchWorkspace({ ended }: { ended: boolean }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <Page
      title={t(ended ? 'workspace.page.ended' : 'workspace.page.notFound')}
      lead={<p>{t(ended ? 'workspace.page.endedText' : 'workspace.page.notFoundText')}</p>}
    >
      <Actions>
        <ButtonLink to={path('/workspaces')}>{t('workspace.page.toList')}</ButtonLink>
      </Actions>
    </Page>
  );
}
