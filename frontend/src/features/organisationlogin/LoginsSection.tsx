import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { MoreButton } from '~/shared/ui/MoreButton';
import { QueryView } from '~/shared/ui/QueryView';
import { LoginCard } from './LoginCard';
import { LoginForm } from './LoginForm';
import styles from './OrganisationLogin.module.css';
import { loginsQuery } from './queries';

/** From which OpenID providers of its own an organisation's staff log in, for the service's administrator. */
export function LoginsSection({ providerId }: { providerId: string }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(loginsQuery(providerId));
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const close = () => {
    setOpen(null);
    list.current?.focus();
  };
  return (
    <section className={styles.section} aria-labelledby="logins">
      <h2 id="logins">{t('organisationlogin.title')}</h2>
      <p>{t('organisationlogin.lead')}</p>
      {open === 'new' ? (
        <LoginForm providerId={providerId} onClose={close} />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setOpen('new')}>
            {t('organisationlogin.add')}
          </Button>
        </div>
      )}
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {items.length === 0 && <p className={cards.empty}>{t('organisationlogin.none')}</p>}
              <ul ref={list} tabIndex={-1} aria-label={t('organisationlogin.title')} className={cards.list}>
                {items.map((login) =>
                  open === login.id ? (
                    <li key={login.id}>
                      <LoginForm providerId={providerId} login={login} onClose={close} />
                    </li>
                  ) : (
                    <LoginCard
                      key={login.id}
                      providerId={providerId}
                      login={login}
                      onChange={() => setOpen(login.id)}
                    />
                  ),
                )}
              </ul>
              <MoreButton query={query}>{t('organisationlogin.more')}</MoreButton>
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
