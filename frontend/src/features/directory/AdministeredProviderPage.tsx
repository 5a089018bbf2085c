import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { AdministeredProvider } from '~/shared/api/types';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { administeredProviderQuery, useChangeProvider } from './administrationQueries';
import styles from './Directory.module.css';
import { Leaving } from './Leaving';
import { ProviderForm } from './ProviderForm';
import { valuesOf } from './providerSchema';

/** A provider for the service's administrator: who administers it, and what the directory says of it. */
export function AdministeredProviderPage({ children }: { children: (providerId: string) => ReactNode }) {
  const { t } = useTranslation();
  const { providerId = '' } = useParams();
  const path = useLocalPath();
  const language = useLanguage();
  const query = useQuery(administeredProviderQuery(providerId));
  const name = query.data && localized(query.data.provider.name, language).text;
  return (
    <Page
      title={name ?? t('directory.page.title')}
      above={<BackLink to={path('/administration/providers')}>{t('directory.keep.title')}</BackLink>}
    >
      <QueryView query={query}>
        {(item) => (
          <>
            {children(providerId)}
            <section className={styles.section} aria-labelledby="facts">
              <h2 id="facts">{t('directory.keep.facts')}</h2>
              <ChangeProvider item={item} />
            </section>
            <section className={styles.section} aria-labelledby="leaving">
              <h2 id="leaving">{t('directory.leaving.title')}</h2>
              <Leaving item={item} />
            </section>
          </>
        )}
      </QueryView>
    </Page>
  );
}

function ChangeProvider({ item }: { item: AdministeredProvider }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const change = useChangeProvider(item.provider.id);
  const [seen, setSeen] = useState(item);
  const stale = isProblem(change.error, 'stale-version');
  return (
    <>
      {change.isSuccess && <Notice kind="success" title={t('directory.keep.saved')} />}
      <ProviderForm
        key={seen.provider.version}
        initial={valuesOf(seen)}
        saved={change.isSuccess}
        pending={change.isPending}
        error={change.error}
        onSubmit={(wish, onProblem) =>
          change.mutate(
            { wish, version: stale ? item.provider.version : seen.provider.version },
            {
              onSuccess: (saved) => {
                setSeen(saved);
                announce(t('directory.keep.saved'));
              },
              onError: onProblem,
            },
          )
        }
      />
    </>
  );
}
