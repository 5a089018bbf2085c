import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { forgetReturnTo, returnTo } from '~/shared/auth/returnTo';
import { useSession } from '~/shared/auth/session';
import { isLanguage, useLanguage } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';

/** The identity provider sends people here; they go on to where they were. */
export default function SignedInPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const session = useSession();
  const [goal] = useState(returnTo);
  useEffect(forgetReturnTo, []);

  if (session.data) {
    const own = session.data.account.language;
    const chosen = isLanguage(own) && !goal ? own : language;
    return <Navigate to={goal ?? `/${chosen}/workspaces`} replace />;
  }
  return (
    <Page title={t('identity.signedIn.title')}>
      <QueryView query={session}>
        {() => (
          <>
            <p>{t('identity.signedIn.noSession')}</p>
            <p>
              <ButtonLink to={`/${language}/login`}>{t('common.logIn')}</ButtonLink>
            </p>
          </>
        )}
      </QueryView>
    </Page>
  );
}
