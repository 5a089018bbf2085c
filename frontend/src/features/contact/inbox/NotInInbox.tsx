import { useTranslation } from 'react-i18next';
import { useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Page } from '~/shared/ui/Page';

/** There is no such contact, or it has left the inbox. */
export function NotInInbox() {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <Page title={t('contact.inbox.page.goneTitle')} lead={<p>{t('contact.inbox.page.gone')}</p>}>
      <Actions>
        <ButtonLink to={path('/inbox')}>{t('contact.inbox.page.toInbox')}</ButtonLink>
      </Actions>
    </Page>
  );
}
