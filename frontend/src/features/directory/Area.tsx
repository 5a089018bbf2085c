import { useTranslation } from 'react-i18next';
import type { Provider } from '~/shared/api/types';
import { useLanguage } from '~/shared/i18n/language';
import { municipalityNames } from './municipalities';

/** Which municipalities a provider serves; of many, some by name and how many more there are. */
export function Area({ provider, atMost }: { provider: Provider; atMost?: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (provider.wholeCountry) return t('directory.wholeCountry');
  const names = municipalityNames(provider.municipalities, language);
  if (atMost === undefined || names.length <= atMost) return names.join(', ');
  return t('directory.andMore', {
    names: names.slice(0, atMost).join(', '),
    count: names.length - atMost,
  });
}
