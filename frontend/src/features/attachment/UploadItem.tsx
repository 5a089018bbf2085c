import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import styles from './Attachment.module.css';
import { FileIcon } from './FileIcon';
import { fileSize } from './fileSize';
import { isUnderWay, type Upload } from './uploads';

interface UploadItemProps {
  upload: Upload;
  locked: boolean;
  onRemove: () => void;
  onRetry: () => void;
}

export function UploadItem({ upload, locked, onRemove, onRetry }: UploadItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { name, phase, progress } = upload;
  const faulty = phase === 'failed' || phase === 'refused' || phase === 'interrupted';
  return (
    <li className={`${styles.upload} ${faulty ? styles.faulty : ''}`}>
      <FileIcon />
      <div className={styles.about}>
        <p id={`${id}-name`} className={styles.name}>
          {name}
        </p>
        <p className={styles.status}>
          {fileSize(upload.size, language)} · <UploadStatus upload={upload} />
        </p>
        {phase === 'uploading' && (
          <progress className={styles.progress} max={1} value={progress} aria-labelledby={`${id}-name`} />
        )}
        {phase === 'failed' && <p className={styles.reason}>{problemText(t, upload.error)}</p>}
      </div>
      {!locked && (
        <div className={styles.actions}>
          {phase === 'failed' && (
            <button
              type="button"
              className={styles.action}
              aria-label={t('attachment.retryFile', { name })}
              onClick={onRetry}
            >
              {t('attachment.retry')}
            </button>
          )}
          <button
            type="button"
            className={styles.action}
            aria-label={t(isUnderWay(upload) ? 'attachment.cancelFile' : 'attachment.removeFile', { name })}
            onClick={onRemove}
          >
            {t(isUnderWay(upload) ? 'attachment.cancel' : 'attachment.remove')}
          </button>
        </div>
      )}
    </li>
  );
}

function UploadStatus({ upload: { phase, progress, server } }: { upload: Upload }) {
  const { t } = useTranslation();
  if (phase === 'uploading') return t('attachment.phase.uploading', { percent: Math.floor(progress * 100) });
  if (phase === 'refused' && server?.refusal) return t(`attachment.refusal.${server.refusal}`);
  if (phase === 'ready' && server?.status === 'RECEIVED') return t('attachment.phase.added');
  if (phase === 'ready' && server?.scanned === false) return t('attachment.phase.addedUnchecked');
  if (phase === 'ready') return t('attachment.phase.checked');
  return t(`attachment.phase.${phase}`);
}
