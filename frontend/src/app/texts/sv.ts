import { sv as service } from '~/features/service/texts/sv';
import { sv as shared } from '~/shared/i18n/texts/sv';
import type { Translations } from './fi';

export const sv: Translations = {
  ...shared,
  service,
};
