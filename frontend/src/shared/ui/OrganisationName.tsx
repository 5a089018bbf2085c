import type { LocalizedText } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';

/** An organisation's name; marked with its language where it exists in another one only. */
export function OrganisationName({ name }: { name: LocalizedText }) {
  const { text, lang } = localized(name, useLanguage());
  return <span lang={lang}>{text}</span>;
}
