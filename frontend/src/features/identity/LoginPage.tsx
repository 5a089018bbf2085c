import { useTranslation } from 'react-i18next';
import { Page } from '~/shared/ui/Page';
import { LoginChoice } from './LoginChoice';

export default function LoginPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('identity.login.title')} lead={<p>{t('identity.login.lead')}</p>}>
      <LoginChoice />
    </Page>
  );
}
