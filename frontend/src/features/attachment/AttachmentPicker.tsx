import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/shared/ui/Button';
import styles from './Attachment.module.css';
import { accept, maxFiles } from './limits';
import { UploadItem } from './UploadItem';
import type { Uploads, UploadsState } from './uploads';
import { useProgressAnnounced } from './useProgressAnnounced';

interface AttachmentPickerProps {
  uploads: Uploads;
  state: UploadsState;
  /** While the message is on its way nothing changes. */
  locked: boolean;
}

/** Chooses files for the message and shows how each of them gets on. */
export function AttachmentPicker({ uploads, state, locked }: AttachmentPickerProps) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useProgressAnnounced(state.uploads);

  const remove = (key: string) => {
    uploads.remove(key);
    // The button that had the focus is gone.
    heading.current?.focus();
  };
  return (
    <section className={styles.picker} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className={styles.title}>
        {t('attachment.title')}
      </h3>
      <p id={`${id}-limits`} className={styles.limits}>
        {t('attachment.limits', { count: maxFiles })}
      </p>
      {state.uploads.length > 0 && (
        <ul className={styles.uploads}>
          {state.uploads.map((upload) => (
            <UploadItem
              key={upload.key}
              upload={upload}
              locked={locked}
              onRemove={() => remove(upload.key)}
              onRetry={() => uploads.retry(upload.key)}
            />
          ))}
        </ul>
      )}
      {state.rejected.length > 0 && (
        <div role="alert">
          <ul className={styles.rejected}>
            {state.rejected.map(({ name, fault }) => (
              <li key={`${name}-${fault}`}>{t(`attachment.fault.${fault}`, { name, count: maxFiles })}</li>
            ))}
          </ul>
        </div>
      )}
      <input
        ref={input}
        id={`${id}-input`}
        type="file"
        multiple
        hidden
        accept={accept}
        data-testid="attachment-input"
        onChange={(event) => {
          uploads.add([...(event.target.files ?? [])]);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
      <Button
        variant="secondary"
        describedBy={`${id}-limits`}
        busy={locked && t('attachment.add')}
        onClick={() => input.current?.click()}
      >
        {t('attachment.add')}
      </Button>
      <span className={styles.dropHint}>{t('attachment.orDrop')}</span>
    </section>
  );
}
