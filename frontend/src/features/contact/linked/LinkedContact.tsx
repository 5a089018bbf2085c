import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LinkedContact as Contact, Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { QueryView } from '~/shared/ui/QueryView';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { Written } from '../Written';
import styles from './LinkedContact.module.css';
import { linkedContactQuery } from './queries';

/** The contact with which the guidance began: kept and deleted with the workspace (G15). */
export function LinkedContact({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const offered = workspace.actions.includes('workspace-contact.read');
  const query = useQuery({ ...linkedContactQuery(workspace.id), enabled: offered });
  return (
    <section aria-labelledby="contact" className={styles.contact}>
      <h2 id="contact">{t('contact.inbox.linked.title')}</h2>
      {offered ? (
        <QueryView query={query}>{(contact) => (contact ? <Facts contact={contact} /> : <None />)}</QueryView>
      ) : (
        <None />
      )}
    </section>
  );
}

function None() {
  const { t } = useTranslation();
  return <p>{t('contact.inbox.linked.none')}</p>;
}

function Facts({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sentAt, kind, name, email, reference } = contact;
  return (
    <>
      <p>{t('contact.inbox.linked.lead')}</p>
      <Written contact={contact} />
      <SummaryList>
        <SummaryItem term={t('contact.inbox.facts.sent')}>
          <time dateTime={sentAt}>{formatDate(sentAt, language)}</time>
        </SummaryItem>
        <SummaryItem term={t('contact.inbox.facts.kind')}>{t(`contact.inbox.kind.${kind}`)}</SummaryItem>
        <SummaryItem term={t('contact.inbox.facts.name')}>
          {name ?? t('contact.inbox.facts.notTold')}
        </SummaryItem>
        <SummaryItem term={t('contact.inbox.facts.email')}>
          {email ?? t('contact.inbox.facts.notTold')}
        </SummaryItem>
        <SummaryItem term={t('contact.inbox.facts.reference')}>{reference}</SummaryItem>
      </SummaryList>
    </>
  );
}
