import { useTranslation } from 'react-i18next';
import type { InboxContact } from '~/shared/api/types';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { isWaiting } from './days';
import styles from './Inbox.module.css';

/** Who is to be answered and how: outside of the service. */
export function Answering({ contact }: { contact: InboxContact }) {
  const { t } = useTranslation();
  const { name, email, reference, language } = contact;
  return (
    <section aria-labelledby="answer" className={styles.answer}>
      <h2 id="answer">{t('contact.inbox.answer.title')}</h2>
      <SummaryList>
        <SummaryItem term={t('contact.inbox.facts.name')}>
          {name ?? t('contact.inbox.facts.notTold')}
        </SummaryItem>
        <SummaryItem term={t('contact.inbox.facts.email')}>
          {email ?? t('contact.inbox.facts.notTold')}
        </SummaryItem>
      </SummaryList>
      <p>
        {t(`contact.inbox.answer.language.${language}`)}{' '}
        {t(`contact.inbox.answer.${email ? 'email' : 'noEmail'}`)}{' '}
        {contact.actions.includes('inbox.mark-answered')
          ? t('contact.inbox.answer.last')
          : isWaiting(contact) && t('contact.inbox.answer.first')}
      </p>
      {email && (
        <Actions>
          <ButtonLink variant="secondary" href={letter(email, reference)}>
            {t('contact.inbox.answer.write')}
          </ButtonLink>
        </Actions>
      )}
    </section>
  );
}

/** What opens the handler's own e-mail; the subject says nothing of what was written. */
function letter(email: string, reference: string): string {
  const address = email.split('@').map(encodeURIComponent).join('@');
  return `mailto:${address}?subject=${encodeURIComponent(`Opastin ${reference}`)}`;
}
