import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { DefinedQuestionnaire, QuestionnaireFault } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { FaultList } from '../FaultList';
import { Preview } from '../Preview';
import styles from './Editor.module.css';
import { Heading } from './Heading';
import { Outline } from './Outline';
import { itemOfFault } from './tree';
import { useDraft } from './useDraft';

/** Edits a draft; what is changed shows in the preview at once, and is kept when it is saved. */
export function Editor({ defined }: { defined: DefinedQuestionnaire }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const draft = useDraft(defined);
  const { form, dirty, change } = draft;
  const [open, setOpen] = useState<string | null>(null);
  const go = (fault: QuestionnaireFault) => {
    const item = itemOfFault(form, fault.path);
    setOpen(item ?? null);
    const id = item ? `edit-${item}` : 'edit-heading';
    // When what is opened has been drawn.
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const stale = isProblem(draft.error, 'stale-version');
  return (
    <>
      <FaultList faults={defined.questionnaire.faults} onGo={go} />
      <section className={styles.editor} aria-labelledby="edit-heading">
        <h2 id="edit-heading" tabIndex={-1}>
          {t('questionnaire.editor.title')}
        </h2>
        <p>{t('questionnaire.editor.text')}</p>
        <Heading form={form} onChange={change} />
        <Outline form={form} open={open} onOpen={setOpen} onChange={change} />
        {draft.error !== null && (
          <Notice kind={stale ? 'warning' : 'error'} announced>
            <p>{stale ? t('questionnaire.editor.stale') : problemText(t, draft.error)}</p>
          </Notice>
        )}
        <div className={styles.save}>
          <Button
            onClick={() => draft.save(() => announce(t('questionnaire.editor.saved')))}
            busy={draft.saving && t('questionnaire.editor.saving')}
          >
            {t('questionnaire.editor.save')}
          </Button>
          <p>{t(`questionnaire.editor.${dirty ? 'unsaved' : 'allSaved'}`)}</p>
        </div>
      </section>
      <Preview form={form} />
    </>
  );
}
