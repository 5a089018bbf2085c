import { useTranslation } from 'react-i18next';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';
import { ReloadButton } from './ReloadButton';

/** A part of the application is broken, or could not be fetched. */
export function ErrorPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('errorPage.title')}>
      <Prose>
        <p>{navigator.onLine ? t('errorPage.text') : t('problems.offline')}</p>
      </Prose>
      <ReloadButton>{t('errorPage.reload')}</ReloadButton>
    </Page>
  );
}
