import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '~/shared/api/types';
import { useLanguage } from '~/shared/i18n/language';
import styles from './Attachment.module.css';
import { FileIcon } from './FileIcon';
import { fileSize } from './fileSize';
import { attachmentQuery, downloadAddress } from './queries';

interface AttachmentListProps {
  workspaceId: string;
  attachments: readonly Attachment[];
}

/** The files of a message. */
export function AttachmentList({ workspaceId, attachments }: AttachmentListProps) {
  const { t } = useTranslation();
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.attachments} aria-label={t('attachment.ofMessage')}>
      {attachments.map((file) => (
        <AttachmentItem key={file.id} workspaceId={workspaceId} attachment={file} />
      ))}
    </ul>
  );
}

function AttachmentItem({ workspaceId, attachment }: { workspaceId: string; attachment: Attachment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: file } = useQuery(attachmentQuery(workspaceId, attachment));
  const size = fileSize(file.size, language);
  const about = file.refusal
    ? t(`attachment.refusal.${file.refusal}`)
    : file.status === 'AVAILABLE'
      ? !file.scanned && t('attachment.notChecked')
      : t('attachment.beingChecked');
  return (
    <li className={`${styles.attachment} ${file.refusal ? styles.faulty : ''}`}>
      <FileIcon />
      <div className={styles.about}>
        {file.actions.includes('attachment.download') ? (
          <a className={styles.name} href={downloadAddress(workspaceId, file.id)} download={file.name}>
            {file.name} <span className="visually-hidden">({t('attachment.download')})</span>
          </a>
        ) : (
          <span className={styles.name}>{file.name}</span>
        )}
        <p className={styles.status}>
          {size}
          {about && ` · ${about}`}
        </p>
      </div>
    </li>
  );
}
