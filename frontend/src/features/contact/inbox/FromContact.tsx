import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { InboxContact } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { Written } from '../Written';
import styles from './Inbox.module.css';
import { NotInInbox } from './NotInInbox';
import { inboxContactQuery } from './queries';

interface FromContactProps {
  /** The page on which a workspace is opened from this contact, and what it says about that. */
  children: (contact: InboxContact, about: ReactNode) => ReactNode;
}

/** Reads the contact of the address for the page that opens a workspace from it. */
export function FromContact({ children }: FromContactProps) {
  const { contactId = '' } = useParams();
  const { t } = useTranslation();
  const query = useQuery(inboxContactQuery(contactId));
  if (query.data) return <Known contact={query.data}>{children}</Known>;
  if (isProblem(query.error, 'not-found', 'invalid-request')) return <NotInInbox />;
  return (
    <Page title={t('contact.inbox.step.openWorkspace')}>
      <QueryView query={query}>{() => null}</QueryView>
    </Page>
  );
}

function Known({ contact, children }: FromContactProps & { contact: InboxContact }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  // As it was found: what has been typed since stays, and the server has the last word.
  const [known] = useState(contact);
  if (known.actions.includes('inbox.open-workspace')) return children(known, <About contact={known} />);
  return (
    <Page title={t('contact.inbox.opening.notNow')} lead={<p>{t('contact.inbox.opening.notNowText')}</p>}>
      <Actions>
        <ButtonLink to={path(`/inbox/${known.id}`)}>{t('contact.inbox.opening.back')}</ButtonLink>
      </Actions>
    </Page>
  );
}

function About({ contact }: { contact: InboxContact }) {
  const { t } = useTranslation();
  return (
    <Notice title={t('contact.inbox.opening.title', { reference: contact.reference })}>
      <p>{t('contact.inbox.opening.moves')}</p>
      <p>{t('contact.inbox.opening.check')}</p>
      <details className={styles.more}>
        <summary>{t('contact.inbox.opening.show')}</summary>
        <Written contact={contact} />
      </details>
    </Notice>
  );
}
