import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { Message } from '~/shared/api/types';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
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
    afterwards(retract.mutateAsync(message.id), () => announce(t('message.retract.done')));
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
        <ConfirmDialog
          title={t('message.retract.title')}
          go={t('message.retract.go')}
          going={t('message.retract.going')}
          onGo={go}
          onClose={close}
          step={retract}
        >
          <p>{t('message.retract.text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
