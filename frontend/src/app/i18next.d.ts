import 'i18next';
import type { Translations } from './texts/fi';
import type { FurtherTranslations } from './texts/further/fi';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Translations & FurtherTranslations };
    returnNull: false;
  }
}
