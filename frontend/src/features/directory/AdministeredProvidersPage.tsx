import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AdministeredProvider } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { MoreButton } from '~/shared/ui/MoreButton';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { Area } from './Area';
import { administeredProvidersQuery } from './administrationQueries';
import styles from './Directory.module.css';

/** The service administrator's list of the providers that have joined (G23). */
export function AdministeredProvidersPage({ navigation }: { navigation: ReactNode }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const query = useInfiniteQuery(administeredProvidersQuery);
  return (
    <Page title={t('directory.keep.title')} lead={<p>{t('directory.keep.lead')}</p>}>
      {navigation}
      <Actions>
        <ButtonLink to={path('/administration/providers/new')}>{t('directory.keep.add')}</ButtonLink>
      </Actions>
      <QueryView query={query}>
        {({ pages }) => (
          <>
            <ul className={styles.list}>
              {pages
                .flatMap((page) => page.items)
                .map((item) => (
                  <Row key={item.provider.id} item={item} />
                ))}
            </ul>
            <MoreButton query={query}>{t('directory.list.more')}</MoreButton>
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Row({ item: { provider, leavesOn } }: { item: AdministeredProvider }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const language = useLanguage();
  const { text, lang } = localized(provider.name, language);
  return (
    <li className={styles.row}>
      <p className={styles.sector}>{t(`directory.sector.${provider.sector}`)}</p>
      <h2 className={styles.name}>
        <Link to={path(`/administration/providers/${provider.id}`)} lang={lang}>
          {text}
        </Link>
      </h2>
      <p>
        <Area provider={provider} atMost={6} />
      </p>
      {leavesOn && <p>{t('directory.keep.leavesOn', { date: formatDate(leavesOn, language) })}</p>}
    </li>
  );
}
