import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { ContactReceived } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { DocumentTitle, PageHeading } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import styles from './Embedded.module.css';
import { OpenedForm } from './OpenedForm';
import { contactFormQuery } from './queries';
import { Readers } from './Readers';

/** A provider's form as its own sites show it in a frame: nothing around it, and nothing leads away within it. */
export default function EmbeddedContactPage() {
  const { t } = useTranslation();
  const { providerId = '' } = useParams();
  const language = useLanguage();
  const query = useQuery(contactFormQuery(providerId));
  const [received, setReceived] = useState<ContactReceived>();
  const none = isProblem(query.error, 'not-found', 'invalid-request');
  const provider = query.data?.provider;
  const { text: name } = provider ? localized(provider.name, language) : { text: '' };
  const heading = name ? t('contact.page.titleOf', { name }) : t('contact.page.title');
  const title = none ? t('contact.page.none') : heading;
  return (
    <main className={styles.page}>
      <DocumentTitle title={title} />
      <PageHeading>{title}</PageHeading>
      {none ? (
        <Notice>
          <p>{t('contact.page.noneText')}</p>
        </Notice>
      ) : (
        <QueryView query={query}>
          {(form) => (
            <>
              <OpenedForm form={form} received={received} onReceived={setReceived} />
              {!received && (
                <aside className={styles.beside}>
                  <Readers provider={form.provider} inNewTab />
                </aside>
              )}
            </>
          )}
        </QueryView>
      )}
    </main>
  );
}
