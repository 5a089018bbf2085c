import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/shared/ui/Page';
import { StaffList } from './StaffList';

/** The experts and administrators of an organisation, for its administrator. */
export function StaffPage({ navigation }: { navigation: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Page title={t('staff.title')} lead={<p>{t('staff.lead')}</p>}>
      {navigation}
      <StaffList keeping={{}} />
    </Page>
  );
}
