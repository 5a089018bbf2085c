import { useTranslation } from 'react-i18next';
import { ConnectionLost, isInterrupted, isProblem } from '~/shared/api/problem';
import { problemText } from '~/shared/i18n/problemText';
import { Notice } from '~/shared/ui/Notice';

/** The text is still there; says so, and what comes next. */
export function SendingFailed({ error }: { error: Error }) {
  const { t } = useTranslation();
  if (isProblem(error, 'idempotency-key-reused')) {
    return (
      <Notice kind="warning" title={t('message.failed.earlierSentTitle')} announced>
        <p>{t('message.failed.earlierSent')}</p>
      </Notice>
    );
  }
  if (isInterrupted(error)) {
    return (
      <Notice title={problemText(t, error)} announced>
        <p>{t('message.failed.kept')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="error" title={t('message.failed.title')} announced>
      <p>{error instanceof ConnectionLost ? t('message.failed.connection') : problemText(t, error)}</p>
      <p>{t('message.failed.kept')}</p>
    </Notice>
  );
}
