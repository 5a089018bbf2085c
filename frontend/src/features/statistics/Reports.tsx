import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { Numbers } from './Numbers';
import { reportsQuery } from './queries';

const columns = ['counted', 'waiting', 'expired', 'deleted'] as const;

/** What the nightly counting has done, month by month. */
export function Reports() {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery(reportsQuery);
  return (
    <QueryView query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Notice>
            <p>{t('statistics.report.none')}</p>
          </Notice>
        ) : (
          <Numbers
            caption={t('statistics.report.title')}
            columns={columns.map((column) => t(`statistics.report.${column}`))}
            rows={items.map((report) => ({
              name: formatMonth(report.month, language),
              cells: columns.map((column) => report[column] ?? t('statistics.report.few')),
            }))}
          />
        )
      }
    </QueryView>
  );
}
