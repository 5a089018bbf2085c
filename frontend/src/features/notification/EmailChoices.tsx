import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '~/shared/ui/QueryView';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import styles from './EmailChoices.module.css';
import { EmailChoicesForm } from './EmailChoicesForm';
import { emailChoicesQuery } from './queries';

/** Which e-mails one gets: a part of the page of one's own data. */
export function EmailChoices() {
  const { t } = useTranslation();
  const query = useQuery(emailChoicesQuery);
  // What has been saved begins a new form.
  const area = useFocusKept<HTMLElement>();
  return (
    <section ref={area} className={styles.choices} aria-labelledby="emails">
      <h2 id="emails">{t('notification.emails.title')}</h2>
      <p>{t('notification.emails.lead')}</p>
      <QueryView query={query}>
        {(settings) => <EmailChoicesForm key={settings.version} settings={settings} />}
      </QueryView>
      <p className={styles.always}>{t('notification.emails.always')}</p>
    </section>
  );
}
