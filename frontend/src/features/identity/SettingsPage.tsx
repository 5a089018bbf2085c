import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnSession } from '~/shared/auth/session';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { meQuery } from './queries';
import { SessionsSection } from './SessionsSection';
import { SettingsForm } from './SettingsForm';
import styles from './SettingsPage.module.css';

interface SettingsPageProps {
  /** Which e-mails one gets. */
  emails: ReactNode;
  /** Which terms of use one has accepted. */
  terms: ReactNode;
}

export function SettingsPage({ emails, terms }: SettingsPageProps) {
  const { t } = useTranslation();
  const { account, provider } = useOwnSession();
  const me = useQuery(meQuery);
  const customer = account.kind === 'CUSTOMER';
  return (
    <Page title={t('identity.settings.title')} wide>
      <QueryView query={me}>
        {(own) => (
          <div className={styles.columns}>
            <div>
              <SummaryList>
                <SummaryItem
                  term={t('identity.settings.name')}
                  {...(customer && { hint: t('identity.settings.nameFromAuthentication') })}
                >
                  {own.name}
                </SummaryItem>
                {provider && (
                  <SummaryItem term={t('identity.settings.organisation')}>
                    <OrganisationName name={provider.name} />
                  </SummaryItem>
                )}
                {!customer && (
                  <SummaryItem
                    term={t('identity.settings.workEmail')}
                    hint={t('identity.settings.workEmailHint')}
                  >
                    {own.email}
                  </SummaryItem>
                )}
              </SummaryList>
              <SettingsForm me={own} customer={customer} />
              {terms}
              <SessionsSection />
            </div>
            <div>{emails}</div>
          </div>
        )}
      </QueryView>
    </Page>
  );
}
