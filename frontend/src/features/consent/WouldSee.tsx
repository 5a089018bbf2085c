import { useTranslation } from 'react-i18next';
import type { Consent } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import styles from './Consent.module.css';

/** Exactly what the expert would see, and what not. */
export function WouldSee({ consent: { visibleContent } }: { consent: Consent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!visibleContent) return null;
  const { messages, files, questionnaires, contact, since } = visibleContent;
  return (
    <div className={styles.sees}>
      <section aria-labelledby="would-see">
        <h3 id="would-see">{t('consent.decision.wouldSee')}</h3>
        <ul>
          <li>
            {t('consent.decision.since', { date: formatDate(since, language) })}:{' '}
            {t('consent.decision.messages', { count: messages })},{' '}
            {t('consent.decision.files', { count: files })},{' '}
            {t('consent.decision.questionnaires', { count: questionnaires })}
          </li>
          {contact && <li>{t('consent.decision.contact')}</li>}
          <li>{t('consent.decision.plan')}</li>
          <li>{t('consent.decision.after')}</li>
          <li>{t('consent.decision.names')}</li>
        </ul>
      </section>
      <section aria-labelledby="would-not-see">
        <h3 id="would-not-see">{t('consent.decision.wouldNotSee')}</h3>
        <ul>
          <li>{t('consent.decision.notCode')}</li>
          <li>{t('consent.decision.notOthers')}</li>
          <li>{t('consent.decision.notHistory')}</li>
        </ul>
      </section>
    </div>
  );
}
