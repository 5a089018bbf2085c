import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachmentPicker } from '~/features/attachment/AttachmentPicker';
import { DropArea } from '~/features/attachment/DropArea';
import { isUnderWay } from '~/features/attachment/uploads';
import { readyFiles, useUploads } from '~/features/attachment/useUploads';
import type { Draft, Message, Workspace } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import styles from './Composer.module.css';
import { type ComposerFault, ComposerStatus } from './ComposerStatus';
import { DraftConflict } from './DraftConflict';
import { SendingFailed } from './SendingFailed';
import { useDraft } from './useDraft';
import { useSendMessage } from './useSendMessage';

const characterLimit = 10_000;

interface ComposerProps {
  workspace: Workspace;
  savedDraft: Draft;
  newestOwn: Message | undefined;
}

export function Composer({ workspace, savedDraft, newestOwn }: ComposerProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const id = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const [sent, setSent] = useState(false);
  const [fault, setFault] = useState<ComposerFault | null>(null);
  const { uploads, state: files } = useUploads(workspace.id);
  const { ids, allReady } = readyFiles(files);
  const { draft, keeper } = useDraft(workspace.id, savedDraft);
  const { send, isSending, error, forget } = useSendMessage({
    workspaceId: workspace.id,
    keeper,
    newestOwn,
    onSent: (sentFiles) => {
      uploads.sent(sentFiles);
      setSent(true);
      announce(t('message.composer.sent'));
    },
  });
  const length = [...draft.text].length;
  const tooLong = length > characterLimit;

  const edit = (text: string) => {
    keeper.edit(text);
    setSent(false);
    setFault(null);
    if (error) forget();
  };
  const faultOf = (): ComposerFault | null => {
    if (!allReady) return files.uploads.some(isUnderWay) ? 'underWay' : 'notReady';
    return draft.text.trim() === '' && ids.length === 0 ? 'blank' : null;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultOf();
    setFault(found);
    if (found === 'blank' || tooLong) textarea.current?.focus();
    if (!found && !tooLong) send(ids);
  };

  if (draft.other !== null) {
    return <DraftConflict mine={draft.text} other={draft.other} onChoose={(text) => keeper.choose(text)} />;
  }
  return (
    <form className={`${styles.composer} not-in-print`} onSubmit={submit} noValidate>
      <DropArea onFiles={(chosen) => uploads.add(chosen)}>
        <label htmlFor={id} className={styles.label}>
          {t('message.composer.label')}
        </label>
        <textarea
          ref={textarea}
          id={id}
          className={styles.textarea}
          rows={4}
          value={draft.text}
          readOnly={isSending}
          aria-invalid={fault === 'blank' || tooLong}
          aria-describedby={`${id}-status`}
          onChange={(event) => edit(event.target.value)}
        />
        <div id={`${id}-status`}>
          <ComposerStatus
            status={draft.status}
            sent={sent}
            sending={isSending}
            fault={fault}
            remaining={characterLimit - length}
          />
        </div>
        <AttachmentPicker uploads={uploads} state={files} locked={isSending} />
      </DropArea>
      {error && <SendingFailed error={error} />}
      <div className={styles.send}>
        <Button type="submit" busy={isSending && t('message.composer.sending')}>
          {error ? t('message.composer.sendAgain') : t('message.composer.send')}
        </Button>
      </div>
    </form>
  );
}
