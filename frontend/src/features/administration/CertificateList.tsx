import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeletionCertificate } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { MoreButton } from '~/shared/ui/MoreButton';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import styles from './Administration.module.css';
import { certificatesQuery } from './queries';

export function CertificateList() {
  const { t } = useTranslation();
  const query = useInfiniteQuery(certificatesQuery);
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) {
          return (
            <Notice>
              <p>{t('administration.retention.noCertificates')}</p>
            </Notice>
          );
        }
        return (
          <>
            <ul className={styles.list}>
              {items.map((certificate) => (
                <Certificate key={certificate.workspaceId} certificate={certificate} />
              ))}
            </ul>
            <MoreButton query={query}>{t('administration.showMore')}</MoreButton>
          </>
        );
      }}
    </QueryView>
  );
}

function Certificate({ certificate }: { certificate: DeletionCertificate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (on: string) => <time dateTime={on}>{formatDate(on, language)}</time>;
  const rows = Object.values(certificate.counts).reduce((sum, count) => sum + count, 0);
  return (
    <li className={styles.row}>
      <h3 className={styles.reference}>
        {t('administration.workspaces.reference', {
          reference: certificate.workspaceId.slice(-8).toUpperCase(),
        })}
      </h3>
      <SummaryList>
        <SummaryItem term={t('administration.retention.deletedAt')}>{day(certificate.deletedAt)}</SummaryItem>
        <SummaryItem term={t('administration.workspaces.opened')}>{day(certificate.openedOn)}</SummaryItem>
        <SummaryItem term={t('administration.step.CLOSE.past')}>{day(certificate.closedOn)}</SummaryItem>
        <SummaryItem term={t('administration.retention.deletedWith')}>
          {t('administration.retention.records', { count: rows })}{' '}
          {t(`administration.retention.account.${certificate.accountDeleted ? 'deleted' : 'kept'}`)}
        </SummaryItem>
        <SummaryItem
          term={t('administration.retention.backups')}
          hint={t('administration.retention.backupsHint')}
        >
          {day(certificate.backupsUntil)}
        </SummaryItem>
      </SummaryList>
    </li>
  );
}
