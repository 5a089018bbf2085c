import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/language';
import { Page } from '~/shared/ui/Page';
import { Prose } from '~/shared/ui/Prose';

/**
 * The session ended while something typed was not yet on the server: the page is hidden and keeps the text in
 * memory, until its writer has logged in again in another tab.
 */
export function HeldPage({ held, children }: { held: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {held && (
        <Page title={t('identity.held.title')}>
          <Prose>
            <p>{t('identity.held.text')}</p>
            <p>
              <a href={`/${language}/login`} target="_blank" rel="noopener">
                {t('identity.held.logIn')} {t('common.opensInNewTab')}
              </a>
            </p>
          </Prose>
        </Page>
      )}
      <div hidden={held} inert={held}>
        {children}
      </div>
    </>
  );
}
