import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOwnSession } from '~/shared/auth/session';
import { useLocalPath } from '~/shared/i18n/language';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { meQuery } from './queries';
import { SettingsForm } from './SettingsForm';

interface SettingsPageProps {
  /** Which e-mails one gets. */
  emails: ReactNode;
}

export function SettingsPage({ emails }: SettingsPageProps) {
  const { t } = useTranslation();
  const { account, provider, actions } = useOwnSession();
  const path = useLocalPath();
  const me = useQuery(meQuery);
  const customer = account.kind === 'CUSTOMER';
  return (
    <Page title={t('identity.settings.title')}>
      <QueryView query={me}>
        {(own) => (
          <>
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
            {emails}
            {actions.includes('topic.manage') && (
              <p>
                <Link to={path('/settings/topics')}>{t('topic.list.link')}</Link>
              </p>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}
