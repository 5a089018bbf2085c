import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, Message, Workspace } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import styles from './Composer.module.css';
import { ComposerStatus } from './ComposerStatus';
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
  const [blank, setBlank] = useState(false);
  const { draft, keeper } = useDraft(workspace.id, savedDraft);
  const { send, isSending, error, forget } = useSendMessage({
    workspaceId: workspace.id,
    keeper,
    newestOwn,
    onSent: () => {
      setSent(true);
      announce(t('message.composer.sent'));
    },
  });
  const length = [...draft.text].length;
  const tooLong = length > characterLimit;

  const edit = (text: string) => {
    keeper.edit(text);
    setSent(false);
    setBlank(false);
    if (error) forget();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBlank(draft.text.trim() === '');
    if (draft.text.trim() === '' || tooLong) textarea.current?.focus();
    else send();
  };

  if (draft.other !== null) {
    return <DraftConflict mine={draft.text} other={draft.other} onChoose={(text) => keeper.choose(text)} />;
  }
  return (
    <form className={`${styles.composer} not-in-print`} onSubmit={submit} noValidate>
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
        aria-invalid={blank || tooLong}
        aria-describedby={`${id}-status`}
        onChange={(event) => edit(event.target.value)}
      />
      <div id={`${id}-status`}>
        <ComposerStatus
          status={draft.status}
          sent={sent}
          sending={isSending}
          blank={blank}
          remaining={characterLimit - length}
        />
      </div>
      {error && <SendingFailed error={error} />}
      <div className={styles.send}>
        <Button type="submit" busy={isSending && t('message.composer.sending')}>
          {error ? t('message.composer.sendAgain') : t('message.composer.send')}
        </Button>
      </div>
    </form>
  );
}
