import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { InboxContact } from '~/shared/api/types';
import { formatDate, formatTime } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { Written } from '../Written';
import { Answering } from './Answering';
import { Handling } from './Handling';
import styles from './Inbox.module.css';
import { NotInInbox } from './NotInInbox';
import { inboxContactQuery } from './queries';

/** A contact: what was written, how to answer, and whose hands it is in. */
export default function InboxContactPage() {
  const { contactId = '' } = useParams();
  const { t } = useTranslation();
  const path = useLocalPath();
  const query = useQuery(inboxContactQuery(contactId));
  if (isProblem(query.error, 'not-found', 'invalid-request')) return <NotInInbox />;
  const contact = query.data;
  const kind = contact && t(`contact.inbox.kind.${contact.kind}`);
  return (
    <Page
      title={kind ?? t('contact.inbox.title')}
      {...(contact && { documentTitle: `${kind} ${contact.reference}`, lead: <Sent contact={contact} /> })}
      above={<BackLink to={path('/inbox')}>{t('contact.inbox.title')}</BackLink>}
      wide
    >
      <QueryView query={query}>
        {(opened) => (
          <div className={styles.columns}>
            <div>
              <section aria-labelledby="message">
                <h2 id="message" className={styles.message}>
                  {t('contact.inbox.page.message')}
                </h2>
                <Written contact={opened} />
              </section>
              <Answering contact={opened} />
            </div>
            <Handling contact={opened} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function Sent({ contact: { sentAt, language: written } }: { contact: InboxContact }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const when = { date: formatDate(sentAt, language), time: formatTime(sentAt, language) };
  return (
    <p>
      {t('contact.inbox.page.sent', when)} {t(`contact.inbox.page.language.${written}`)}
    </p>
  );
}
