import { useTranslation } from 'react-i18next';
import { FromContact } from '~/features/contact/inbox/FromContact';
import { useInboxChanged } from '~/features/contact/inbox/queries';
import OpenWorkspacePage from '~/features/workspace/OpenWorkspacePage';
import { useLocalPath } from '~/shared/i18n/language';

/** Opening a workspace for somebody who has written: it knows no contacts, here they meet. */
export default function OpenFromContactRoute() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const onOpened = useInboxChanged();
  return (
    <FromContact>
      {({ id, name, email, language }, about) => (
        <OpenWorkspacePage
          origin={{
            contactId: id,
            customerName: name ?? '',
            customerEmail: email ?? '',
            customerLanguage: language,
            onOpened,
          }}
          about={about}
          back={{ to: path(`/inbox/${id}`), text: t('contact.inbox.opening.back') }}
        />
      )}
    </FromContact>
  );
}
