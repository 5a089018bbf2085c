import { useTranslation } from 'react-i18next';
import { useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';

export default function NotFoundPage() {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <Page title={t('service.notFound.title')} lead={<p>{t('service.notFound.text')}</p>}>
      <Actions>
        <ButtonLink to={path('/')}>{t('common.toFrontPage')}</ButtonLink>
      </Actions>
    </Page>
  );
}
