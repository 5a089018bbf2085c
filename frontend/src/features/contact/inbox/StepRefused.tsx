import { useTranslation } from 'react-i18next';
import type { InboxContact } from '~/shared/api/types';
import { useOwnSession } from '~/shared/auth/session';
import { problemText } from '~/shared/i18n/problemText';
import { Notice } from '~/shared/ui/Notice';
import { isOvertaken } from './queries';

/** Why a step was not taken. Where somebody was quicker: who, and that the page now shows how things stand. */
export function StepRefused({ error, contact }: { error: unknown; contact: InboxContact }) {
  const { t } = useTranslation();
  const { account } = useOwnSession();
  if (!isOvertaken(error)) {
    return (
      <Notice kind="error" title={t('contact.inbox.step.failed')} announced>
        <p>{problemText(t, error)}</p>
      </Notice>
    );
  }
  const { state, handler } = contact;
  const other = state === 'IN_PROGRESS' && handler && handler.id !== account.id ? handler.name : undefined;
  return (
    <Notice kind="warning" title={t('contact.inbox.step.meanwhile.title')} announced>
      <p>
        {other
          ? t('contact.inbox.step.meanwhile.by', { name: other })
          : t('contact.inbox.step.meanwhile.changed')}{' '}
        {t('contact.inbox.step.meanwhile.text')}
      </p>
    </Notice>
  );
}
