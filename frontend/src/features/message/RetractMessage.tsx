import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import styles from './MessageItem.module.css';
import { useRetractMessage } from './queries';

/** Taking back what one has written, after one more question. */
export function RetractMessage({ workspaceId, message }: { workspaceId: string; message: Message }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const retract = useRetractMessage(workspaceId);
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    retract.reset();
  };
  const go = () => {
    if (retract.isPending) return;
    retract.mutate(message.id, { onSuccess: () => announce(t('message.retract.done')) });
  };
  return (
    <>
      <button
        type="button"
        className={`${styles.retract} not-in-print`}
        aria-describedby={`message-${message.eventNumber}`}
        onClick={() => setAsking(true)}
      >
        {t('message.retract.button')}
      </button>
      {asking && (
        <Dialog title={t('message.retract.title')} onClose={close}>
          <p>{t('message.retract.text')}</p>
          {retract.isError && (
            <Notice kind="error" announced>
              <p>{problemText(t, retract.error)}</p>
            </Notice>
          )}
          <Actions>
            <Button onClick={go} busy={retract.isPending && t('message.retract.going')}>
              {t('message.retract.go')}
            </Button>
            <Button variant="secondary" onClick={close}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </>
  );
}
