import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '~/shared/ui/QueryView';
import styles from './EmailChoices.module.css';
import { EmailChoicesForm } from './EmailChoicesForm';
import { emailChoicesQuery } from './queries';

/** Which e-mails one gets: a part of the page of one's own data. */
export function EmailChoices() {
  const { t } = useTranslation();
  const query = useQuery(emailChoicesQuery);
  return (
    <section className={styles.choices} aria-labelledby="emails">
      <h2 id="emails">{t('notification.emails.title')}</h2>
      <p>{t('notification.emails.lead')}</p>
      <QueryView query={query}>{(settings) => <EmailChoicesForm settings={settings} />}</QueryView>
      <p className={styles.always}>{t('notification.emails.always')}</p>
    </section>
  );
}
