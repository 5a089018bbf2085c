import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ContactSettings } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import styles from './Setup.module.css';

/** How much has been sent, in numbers, and where. */
export function FormNow({ settings }: { settings: ContactSettings }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { recipient, counts, overdue } = settings;
  const count = (state: (typeof counts)[number]['state']) =>
    counts.find((one) => one.state === state)?.count ?? 0;
  const numbers = [
    { term: t('contact.setup.now.NEW'), number: count('NEW') },
    { term: t('contact.setup.now.IN_PROGRESS'), number: count('IN_PROGRESS') },
    { term: t('contact.setup.now.overdue'), number: overdue, alarming: overdue > 0 },
    { term: t('contact.setup.now.ANSWERED'), number: count('ANSWERED') },
    { term: t('contact.setup.now.CLOSED'), number: count('CLOSED') },
  ];
  return (
    <section aria-labelledby="now" className={styles.now}>
      <h2 id="now">{t('contact.setup.now.title')}</h2>
      <dl className={styles.numbers}>
        {numbers.map(({ term, number, alarming = false }) => (
          <div key={term} data-alarming={alarming}>
            <dt>{term}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.more}>
        {t('contact.setup.now.kept')}{' '}
        <Link to={path(`/contact/${recipient}`)}>{t('contact.setup.now.open')}</Link>
      </p>
    </section>
  );
}
