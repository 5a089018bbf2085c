import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { ContactReceived } from '~/shared/api/types';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { OpenedForm } from './OpenedForm';
import { contactFormQuery } from './queries';
import { Readers } from './Readers';

/** Where anybody writes to the service, or to one provider (G5). */
export default function ContactPage() {
  const { providerId } = useParams();
  const recipient = providerId ?? 'service';
  return <FormPage key={recipient} recipient={recipient} />;
}

function FormPage({ recipient }: { recipient: string }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const language = useLanguage();
  const query = useQuery(contactFormQuery(recipient));
  const [received, setReceived] = useState<ContactReceived>();
  if (isProblem(query.error, 'not-found', 'invalid-request')) {
    return (
      <Page title={t('contact.page.none')}>
        <Notice>
          <p>{t('contact.page.noneText')}</p>
        </Notice>
        <Actions>
          <ButtonLink to={path('/providers')}>{t('contact.page.toProviders')}</ButtonLink>
        </Actions>
      </Page>
    );
  }
  const provider = query.data?.provider;
  const name = provider && localized(provider.name, language).text;
  const onward = (
    <Actions>
      <ButtonLink to={path('/')}>{t('common.toFrontPage')}</ButtonLink>
    </Actions>
  );
  return (
    <Page
      title={name ? t('contact.page.titleOf', { name }) : t('contact.page.title')}
      lead={!received && <p>{t('contact.page.lead')}</p>}
      beside={query.data && !received && <Readers provider={query.data.provider} />}
    >
      <QueryView query={query}>
        {(form) => <OpenedForm form={form} received={received} onReceived={setReceived} onward={onward} />}
      </QueryView>
    </Page>
  );
}
