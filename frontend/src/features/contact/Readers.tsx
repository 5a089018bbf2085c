import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ContactForm } from '~/shared/api/types';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import styles from './Contact.module.css';

/** Who reads what is sent, and how long it is kept. */
export function Readers({ provider }: Pick<ContactForm, 'provider'>) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const language = useLanguage();
  const privacy = t('footer.privacy');
  return (
    <section aria-labelledby="readers" className={styles.readers}>
      <h2 id="readers">{t('contact.readers.title')}</h2>
      <p>
        {provider
          ? t('contact.readers.provider', { name: localized(provider.name, language).text })
          : t('contact.readers.service')}
      </p>
      {provider && <p>{t('contact.readers.answersIn', { count: provider.expectedAnswerDays })}</p>}
      <p>{t('contact.readers.kept')}</p>
      <p>
        {provider?.privacyNotice ? (
          <a href={provider.privacyNotice}>{privacy}</a>
        ) : (
          <Link to={path('/privacy')}>{privacy}</Link>
        )}
      </p>
      {!provider && (
        <p>
          {t('contact.readers.guidance')} <Link to={path('/providers')}>{t('contact.page.toProviders')}</Link>
        </p>
      )}
    </section>
  );
}
