import { en as service } from '~/features/service/texts/en';
import { en as shared } from '~/shared/i18n/texts/en';
import type { Translations } from './fi';

export const en: Translations = {
  ...shared,
  service,
};
