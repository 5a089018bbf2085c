import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts, textsAreThere } from '~/shared/i18n/i18n';
import { useLanguage } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { ReloadButton } from './ReloadButton';
import { loadFurtherTexts } from './texts/load';

interface FurtherTextsProps {
  children: ReactNode;
  /** Where there is more to be seen without it. */
  quiet?: boolean;
}

/** Every page but the first comes when its texts are there. */
export function FurtherTexts({ children, quiet = false }: FurtherTextsProps) {
  const language = useLanguage();
  const [state, setState] = useState(() => (textsAreThere(loadFurtherTexts, language) ? 'there' : 'loading'));
  useEffect(() => {
    addTexts(loadFurtherTexts, language).then(
      () => setState('there'),
      () => setState('missing'),
    );
  }, [language]);
  if (state === 'missing') return quiet ? null : <Missing />;
  return state === 'there' ? children : null;
}

function Missing() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.loadFailed')}>
      <Notice kind="error" announced>
        <p>{t('problems.connectionLost')}</p>
      </Notice>
      <ReloadButton>{t('common.tryAgain')}</ReloadButton>
    </Page>
  );
}
