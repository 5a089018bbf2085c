import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { leaving } from '~/shared/auth/session';
import { useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';

export default function SignedOutPage() {
  const { t } = useTranslation();
  const path = useLocalPath();
  useEffect(() => {
    leaving.now = false;
  }, []);
  return (
    <Page title={t('identity.signedOut.title')} lead={<p>{t('identity.signedOut.text')}</p>}>
      <Actions>
        <ButtonLink to={path('/login')}>{t('identity.signedOut.logInAgain')}</ButtonLink>
        <ButtonLink to={path('/')} variant="secondary">
          {t('common.toFrontPage')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
