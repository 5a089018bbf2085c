import { useTranslation } from 'react-i18next';
import { Page } from '~/shared/ui/Page';
import { LoginChoice } from './LoginChoice';

export default function SessionExpiredPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('identity.expired.title')} lead={<p>{t('identity.expired.text')}</p>}>
      <LoginChoice />
    </Page>
  );
}
