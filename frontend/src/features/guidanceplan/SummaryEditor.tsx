import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { Summary, SummaryDraft } from '~/shared/api/types';
import fieldStyles from '~/shared/form/Field.module.css';
import { useKeptDraft } from '~/shared/form/useKeptDraft';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { Notice } from '~/shared/ui/Notice';
import { PublishDialog } from './PublishDialog';
import { SummaryDraftConflict } from './SummaryDraftConflict';
import { loadSummaryDraft, saveSummaryDraft, useForgetDraft, usePublishSummary } from './summaryQueries';

const characterLimit = 20_000;

interface SummaryEditorProps {
  workspaceId: string;
  saved: SummaryDraft;
  /** What is published now: an update begins with it. */
  current: Summary | undefined;
  onClose: () => void;
}

/** Writes the summary as a draft that the server keeps, until it is published. */
export function SummaryEditor({ workspaceId, saved, current, onClose }: SummaryEditorProps) {
  const { t } = useTranslation();
  const id = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const [asking, setAsking] = useState(false);
  const [blank, setBlank] = useState(false);
  // The version that the author has seen; a newer one must not be replaced unseen.
  const [seen, setSeen] = useState(current?.version ?? 0);
  const publish = usePublishSummary(workspaceId);
  const forgetDraft = useForgetDraft(workspaceId);
  const { draft, keeper } = useKeptDraft(saved, {
    load: () => loadSummaryDraft(workspaceId),
    save: (text, version) => saveSummaryDraft(workspaceId, text, version),
  });
  const [begin] = useState(() => saved.text === '' && current?.text);
  useEffect(() => {
    if (begin) keeper.edit(begin);
    textarea.current?.focus();
  }, [begin, keeper]);

  const tooMany = [...draft.text].length - characterLimit;
  const stale = isProblem(publish.error, 'stale-version');
  const ask = () => {
    if (stale) setSeen(current?.version ?? 0);
    setBlank(draft.text.trim() === '');
    if (draft.text.trim() === '' || tooMany > 0) textarea.current?.focus();
    else setAsking(true);
  };
  const close = async () => {
    await keeper.flush();
    await forgetDraft();
    onClose();
  };
  if (draft.other !== null) {
    return (
      <SummaryDraftConflict mine={draft.text} other={draft.other} onChoose={(text) => keeper.choose(text)} />
    );
  }
  return (
    <div className={cards.form}>
      <label htmlFor={id} className={fieldStyles.label}>
        {t('guidanceplan.summary.editor.label')}
      </label>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {t('guidanceplan.summary.editor.hint')}
      </p>
      <textarea
        ref={textarea}
        id={id}
        className={fieldStyles.control}
        rows={10}
        value={draft.text}
        readOnly={publish.isPending}
        aria-invalid={blank || tooMany > 0}
        aria-describedby={`${id}-hint ${id}-status`}
        onChange={(event) => {
          keeper.edit(event.target.value);
          setBlank(false);
        }}
      />
      <div id={`${id}-status`}>
        <p className={cards.detail} data-status={draft.status}>
          {t(`guidanceplan.summary.draft.${draft.status}`)}
        </p>
        {blank && <p className={fieldStyles.error}>{t('guidanceplan.summary.editor.blank')}</p>}
        {tooMany > 0 && (
          <p className={fieldStyles.error}>{t('guidanceplan.summary.editor.tooLong', { count: tooMany })}</p>
        )}
      </div>
      {stale && (
        <Notice kind="warning" title={t('guidanceplan.summary.stale.title')} announced>
          <p>{t('guidanceplan.summary.stale.text')}</p>
        </Notice>
      )}
      <Actions>
        <Button onClick={ask}>{t('guidanceplan.summary.editor.publish')}</Button>
        <Button variant="secondary" onClick={() => void close()}>
          {t('guidanceplan.summary.editor.close')}
        </Button>
      </Actions>
      {asking && (
        <PublishDialog
          text={draft.text}
          version={seen}
          publish={publish}
          settle={() => keeper.settle()}
          onPublished={async () => {
            keeper.sent();
            await forgetDraft();
            onClose();
          }}
          onStale={() => setAsking(false)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
