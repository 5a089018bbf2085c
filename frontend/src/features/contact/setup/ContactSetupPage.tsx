import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { EmbedCode } from './EmbedCode';
import { FormNow } from './FormNow';
import { contactSettingsQuery } from './queries';
import { SetupForm } from './SetupForm';

/** The contact form of an organisation, for its administrator (G5). */
export function ContactSetupPage({ navigation }: { navigation: ReactNode }) {
  const { t } = useTranslation();
  const query = useQuery(contactSettingsQuery);
  return (
    <Page title={t('contact.setup.title')} lead={<p>{t('contact.setup.lead')}</p>}>
      {navigation}
      <QueryView query={query}>
        {(settings) => (
          <>
            <FormNow settings={settings} />
            <SetupForm settings={settings} />
            <EmbedCode settings={settings} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
