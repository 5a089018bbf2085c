import { useTranslation } from 'react-i18next';
import type { ContactForm } from '~/shared/api/types';
import { Notice } from '~/shared/ui/Notice';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';

/** Nobody has been named to read the form: the other ways to be heard. */
export function NobodyReads({ provider }: Pick<ContactForm, 'provider'>) {
  const { t } = useTranslation();
  return (
    <>
      <Notice title={t('contact.nobody.title')}>
        <p>{t('contact.nobody.text')}</p>
      </Notice>
      <SummaryList>
        {provider?.phone && (
          <SummaryItem term={t('contact.nobody.phone')}>
            <a href={`tel:${provider.phone.replaceAll(' ', '')}`}>{provider.phone}</a>
          </SummaryItem>
        )}
        {provider?.email && (
          <SummaryItem term={t('contact.nobody.email')}>
            <a href={`mailto:${provider.email}`}>{provider.email}</a>
          </SummaryItem>
        )}
      </SummaryList>
    </>
  );
}
