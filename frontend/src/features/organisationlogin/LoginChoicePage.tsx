import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationAddress } from '~/shared/auth/loginAddress';
import { useLanguage } from '~/shared/i18n/language';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import styles from './OrganisationLogin.module.css';
import { choicesQuery } from './queries';

/** Where staff say of which organisation they are, when not all log in at the same OpenID provider. */
export default function LoginChoicePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery(choicesQuery);
  return (
    <Page title={t('organisationlogin.choice.title')} lead={<p>{t('organisationlogin.choice.lead')}</p>}>
      <QueryView query={query}>
        {({ items }) => (
          <ul className={styles.choices} aria-label={t('organisationlogin.choice.list')}>
            {items.map(({ id, organisation, host }) => (
              <li key={id}>
                <a className={styles.choice} href={organisationAddress(id, language)}>
                  <OrganisationName name={organisation} />
                  <span className={styles.host}>{host}</span>
                </a>
              </li>
            ))}
            <li>
              <a className={styles.choice} href={organisationAddress(null, language)}>
                {t('organisationlogin.choice.common')}
                <span className={styles.host}>{t('organisationlogin.choice.commonText')}</span>
              </a>
            </li>
          </ul>
        )}
      </QueryView>
    </Page>
  );
}
