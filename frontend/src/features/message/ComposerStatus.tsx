import { useTranslation } from 'react-i18next';
import type { DraftStatus } from '~/shared/form/draftKeeper';
import styles from './Composer.module.css';

/** From here on it is told how much room is left. */
const tellRemainingFrom = 500;

/** Why the message cannot be sent yet. */
export type ComposerFault = 'blank' | 'underWay' | 'notReady';

interface ComposerStatusProps {
  status: DraftStatus;
  sent: boolean;
  sending: boolean;
  fault: ComposerFault | null;
  remaining: number;
}

/** One line below the text: whether it is safe, and what is wrong with it. */
export function ComposerStatus({ status, sent, sending, fault, remaining }: ComposerStatusProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.status}>
      <p data-status={status}>
        {sending
          ? t('message.composer.sending')
          : sent && status === 'empty'
            ? t('message.composer.sent')
            : t(`message.draft.${status}`)}
      </p>
      {fault && (
        <p className={styles.fault} role="alert">
          {t(fault === 'blank' ? 'message.composer.blank' : `attachment.${fault}`)}
        </p>
      )}
      {remaining < 0 ? (
        <p className={styles.fault} role="alert">
          {t('message.composer.tooLong', { count: -remaining })}
        </p>
      ) : (
        remaining < tellRemainingFrom && <p>{t('message.composer.remaining', { count: remaining })}</p>
      )}
    </div>
  );
}
