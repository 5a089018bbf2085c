import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import cards from '~/shared/ui/Cards.module.css';
import { ListWithForm } from '~/shared/ui/ListWithForm';
import { LoginCard } from './LoginCard';
import { LoginForm } from './LoginForm';
import styles from './OrganisationLogin.module.css';
import { loginsQuery } from './queries';

/** From which OpenID providers of its own an organisation's staff log in, for the service's administrator. */
export function LoginsSection({ providerId }: { providerId: string }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(loginsQuery(providerId));
  return (
    <section className={styles.section} aria-labelledby="logins">
      <h2 id="logins">{t('organisationlogin.title')}</h2>
      <p>{t('organisationlogin.lead')}</p>
      <ListWithForm
        query={query}
        words={{
          label: t('organisationlogin.title'),
          add: t('organisationlogin.add'),
          none: t('organisationlogin.none'),
          more: t('organisationlogin.more'),
        }}
        className={cards.list}
        form={(login, onClose) => (
          <LoginForm providerId={providerId} {...(login && { login })} onClose={onClose} />
        )}
        row={(login, onChange) => (
          <LoginCard key={login.id} providerId={providerId} login={login} onChange={onChange} />
        )}
      />
    </section>
  );
}
