import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { Provider } from '~/shared/api/types';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { BackLink } from '~/shared/ui/BackLink';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { Area } from './Area';
import styles from './Directory.module.css';
import { providerQuery } from './queries';

/** A provider: how to reach it, whom it serves, and who answers for personal data (G4). */
export default function ProviderPage() {
  const { t } = useTranslation();
  const { providerId = '' } = useParams();
  const path = useLocalPath();
  const language = useLanguage();
  const query = useQuery(providerQuery(providerId));
  const above = <BackLink to={path('/providers')}>{t('directory.page.back')}</BackLink>;
  if (isProblem(query.error, 'not-found')) {
    return (
      <Page title={t('directory.page.none')} above={above}>
        <Notice>
          <p>{t('directory.page.noneText')}</p>
        </Notice>
      </Page>
    );
  }
  const name = query.data && localized(query.data.name, language).text;
  return (
    <Page title={name ?? t('directory.page.title')} above={above}>
      <QueryView query={query}>{(provider) => <ProviderFacts provider={provider} />}</QueryView>
    </Page>
  );
}

function ProviderFacts({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  return (
    <>
      <SummaryList>
        <SummaryItem term={t('directory.sectorTerm')}>{t(`directory.sector.${provider.sector}`)}</SummaryItem>
        <SummaryItem term={t('directory.area')}>
          <Area provider={provider} />
        </SummaryItem>
        <SummaryItem term={t('directory.languages')}>
          {provider.languages.map((code) => t(`common.languages.${code}`)).join(', ')}
        </SummaryItem>
        <SummaryItem term={t('directory.page.answers')}>
          {t('directory.page.answersIn', { count: provider.expectedAnswerDays })}
        </SummaryItem>
      </SummaryList>
      <section className={styles.section}>
        <h2>{t('directory.page.contact')}</h2>
        <p>{t('directory.page.contactText')}</p>
        <SummaryList>
          <Linked term={t('directory.page.phone')} value={provider.phone} scheme="tel:" />
          <Linked term={t('directory.page.email')} value={provider.email} scheme="mailto:" />
          <Linked term={t('directory.page.web')} value={provider.webAddress} scheme="" />
        </SummaryList>
        <Actions>
          <ButtonLink variant="secondary" to={path(`/contact/${provider.id}`)}>
            {t('directory.page.form')}
          </ButtonLink>
        </Actions>
      </section>
      <section className={styles.section}>
        <h2>{t('directory.page.dataProtection')}</h2>
        <p>{t('directory.page.dataProtectionText')}</p>
        <SummaryList>
          <Linked term={t('directory.page.privacyNotice')} value={provider.privacyNotice} scheme="" />
          <Linked
            term={t('directory.page.dataProtectionContact')}
            value={provider.dataProtectionEmail}
            scheme="mailto:"
          />
        </SummaryList>
      </section>
    </>
  );
}

interface LinkedProps {
  term: string;
  value: string | null;
  scheme: '' | 'tel:' | 'mailto:';
}

function Linked({ term, value, scheme }: LinkedProps): ReactNode {
  if (value === null) return null;
  const address = scheme === 'tel:' ? value.replaceAll(' ', '') : value;
  return (
    <SummaryItem term={term}>
      <a href={scheme + address}>{value}</a>
    </SummaryItem>
  );
}
