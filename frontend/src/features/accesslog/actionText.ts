import { useTranslation } from 'react-i18next';
import type { LoggedAccess } from '~/shared/api/types';

/** What somebody did, in plain words; an action that this page does not know is told by its kind. */
export function useActionText(): (entry: Pick<LoggedAccess, 'action' | 'kind'>) => string {
  const { t, i18n } = useTranslation();
  return ({ action, kind }) => {
    const key = `accesslog.action.${action}`;
    return i18n.exists(key) ? t(key as 'accesslog.action.message.read') : t(`accesslog.kind.${kind}`);
  };
}
