import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Provider } from '~/shared/api/types';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { MoreButton } from '~/shared/ui/MoreButton';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { Area } from './Area';
import styles from './Directory.module.css';
import { DirectorySearch } from './DirectorySearch';
import { providersQuery } from './queries';
import { wishOf } from './wish';

/** Who gives guidance in the service, for everybody (G4). */
export default function DirectoryPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const wish = wishOf(search);
  const query = useInfiniteQuery(providersQuery(wish));
  return (
    <Page title={t('directory.list.title')} lead={<p>{t('directory.list.lead')}</p>}>
      <DirectorySearch key={search.toString()} wish={wish} />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const more = pages.at(-1)?.next != null;
          return (
            <section aria-label={t('directory.list.results')}>
              <p role="status" className={styles.count}>
                {more
                  ? t('directory.list.first', { count: items.length })
                  : t('directory.list.found', { count: items.length })}
              </p>
              {items.length === 0 ? (
                <Notice>
                  <p>{t('directory.list.none')}</p>
                </Notice>
              ) : (
                <ul className={styles.list}>
                  {items.map((provider) => (
                    <ProviderRow key={provider.id} provider={provider} />
                  ))}
                </ul>
              )}
              <MoreButton query={query}>{t('directory.list.more')}</MoreButton>
            </section>
          );
        }}
      </QueryView>
    </Page>
  );
}

function ProviderRow({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { text, lang } = localized(provider.name, useLanguage());
  return (
    <li className={styles.row}>
      <p className={styles.sector}>{t(`directory.sector.${provider.sector}`)}</p>
      <h2 className={styles.name}>
        <Link to={path(`/providers/${provider.id}`)} lang={lang}>
          {text}
        </Link>
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>{t('directory.area')}</dt>
          <dd>
            <Area provider={provider} atMost={6} />
          </dd>
        </div>
        <div>
          <dt>{t('directory.languages')}</dt>
          <dd>{provider.languages.map((code) => t(`common.languages.${code}`)).join(', ')}</dd>
        </div>
      </dl>
    </li>
  );
}
