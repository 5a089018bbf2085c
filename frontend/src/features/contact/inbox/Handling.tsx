import { useTranslation } from 'react-i18next';
import type { InboxContact } from '~/shared/api/types';
import { useOwnSession } from '~/shared/auth/session';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import styles from './Inbox.module.css';
import { DueDay } from './Marks';
import { Steps } from './Steps';

/** In whose hands it is and until when, and what can be done with it now. */
export function Handling({ contact }: { contact: InboxContact }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { account } = useOwnSession();
  const area = useFocusKept<HTMLElement>();
  const { state, handler, answerDueOn, keptUntil, reference } = contact;
  const handledBy = handler
    ? handler.id === account.id
      ? t('contact.inbox.facts.you')
      : handler.name
    : t('contact.inbox.facts.nobody');
  return (
    <section ref={area} aria-labelledby="handling" className={styles.handling}>
      <h2 id="handling">{t('contact.inbox.facts.title')}</h2>
      <SummaryList>
        <SummaryItem term={t('contact.inbox.facts.state')}>{t(`contact.inbox.state.${state}`)}</SummaryItem>
        <SummaryItem term={t('contact.inbox.facts.handler')}>{handledBy}</SummaryItem>
        {answerDueOn && (
          <SummaryItem term={t('contact.inbox.facts.due')}>
            <DueDay contact={{ ...contact, answerDueOn }} />
          </SummaryItem>
        )}
        <SummaryItem term={t('contact.inbox.facts.reference')}>{reference}</SummaryItem>
        <SummaryItem term={t('contact.inbox.facts.keptUntil')}>
          <time dateTime={keptUntil}>{formatDate(`${keptUntil}T12:00:00Z`, language)}</time>
        </SummaryItem>
      </SummaryList>
      <Steps contact={contact} />
      <p className={styles.logged}>{t('contact.inbox.facts.logged')}</p>
    </section>
  );
}
