import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ContactForm } from '~/shared/api/types';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import styles from './Contact.module.css';

interface ReadersProps extends Pick<ContactForm, 'provider'> {
  /** Where nothing may take the place of the form. */
  inNewTab?: boolean;
}

/** Who reads what is sent, and how long it is kept. */
export function Readers({ provider, inNewTab = false }: ReadersProps) {
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
        {inNewTab ? (
          <a href={provider?.privacyNotice ?? path('/privacy')} target="_blank" rel="noopener">
            {privacy} {t('common.opensInNewTab')}
          </a>
        ) : provider?.privacyNotice ? (
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
