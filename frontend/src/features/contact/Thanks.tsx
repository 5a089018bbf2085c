import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactReceived } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import styles from './Contact.module.css';

/** It has been received: the focus comes here, because the form is gone. */
export function Thanks({ received, children }: { received: ContactReceived; children?: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="received" className={styles.thanks}>
      <h2 id="received" ref={heading} tabIndex={-1}>
        {t('contact.thanks.title')}
      </h2>
      <Notice kind="success">
        <p>{t('contact.thanks.text')}</p>
      </Notice>
      <SummaryList>
        <SummaryItem term={t('contact.thanks.reference')} hint={t('contact.thanks.referenceHint')}>
          {received.reference}
        </SummaryItem>
        {received.answerDueOn && (
          <SummaryItem term={t('contact.thanks.answerDueOn')}>
            {formatDate(received.answerDueOn, language)}
          </SummaryItem>
        )}
        <SummaryItem term={t('contact.thanks.keptUntil')}>
          {formatDate(received.keptUntil, language)}
        </SummaryItem>
      </SummaryList>
      {children}
    </section>
  );
}
