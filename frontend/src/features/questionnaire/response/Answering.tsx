import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AnswersDraft, QuestionnaireResponse } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { fill } from '../form/fill';
import { type Answer, type Answers, type Form, questionsOf } from '../form/model';
import { type FormPage, pagesOf } from '../form/pages';
import { AnswersConflict } from './AnswersConflict';
import { Check } from './Check';
import { FormPageStep } from './FormPageStep';
import styles from './Response.module.css';
import { answersIn, textOf, useAnswers } from './useAnswers';

interface AnsweringProps {
  workspaceId: string;
  response: QuestionnaireResponse;
  form: Form;
  draft: AnswersDraft;
}

/** One page of the form at a time, and at the end all answers to be checked; kept on the server all the while. */
export function Answering({ workspaceId, response, form, draft }: AnsweringProps) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const announce = useAnnounce();
  const [search, setSearch] = useSearchParams();
  const { draft: kept, keeper } = useAnswers(workspaceId, response, draft);
  const [given, setGiven] = useState<Answers>(() => answersIn(kept.text));
  const [seen, setSeen] = useState(kept.text);
  // What came from the server meanwhile, as from another device; what stands here unsaved stays.
  if (kept.text !== seen) {
    setSeen(kept.text);
    if (textOf(given) !== kept.text) setGiven(answersIn(kept.text));
  }

  const filled = fill(form, given);
  const pages = pagesOf(form, filled.reachable);
  const wanted = search.get('page');
  const number = pages.findIndex(({ linkId }) => linkId === wanted);
  const [begun] = useState(() => unanswered(pages, filled.answers, response));
  const page = wanted === 'check' ? undefined : (pages[number] ?? pages[begun]);

  const change = (linkId: string, answers: readonly Answer[]) => {
    const now = { ...given, [linkId]: answers };
    const text = textOf(now);
    setGiven(now);
    setSeen(text);
    keeper.edit(text);
  };
  const goTo = (linkId: string) => {
    void keeper.flush();
    setSearch({ page: linkId });
    window.scrollTo({ top: 0, behavior: 'instant' });
  };
  const frame = {
    form,
    filled,
    goTo,
    above: (
      <BackLink to={path(`/workspaces/${workspaceId}/questionnaires`)}>
        {t('questionnaire.answering.back')}
      </BackLink>
    ),
    status: (
      <>
        {kept.other !== null && (
          <AnswersConflict
            form={form}
            other={answersIn(kept.other)}
            onMine={() => keeper.choose(textOf(given))}
            onTheirs={() => {
              keeper.choose(kept.other ?? '');
              announce(t('questionnaire.answering.conflict.taken'));
            }}
          />
        )}
        <p className={styles.kept} data-status={kept.status}>
          {t(`questionnaire.answering.status.${kept.status}`)}
        </p>
      </>
    ),
  };
  if (!page) {
    return <Check {...frame} workspaceId={workspaceId} response={response} pages={pages} keeper={keeper} />;
  }
  return (
    <FormPageStep
      {...frame}
      key={page.linkId}
      page={page}
      given={given}
      number={pages.indexOf(page)}
      pages={pages}
      onChange={change}
    />
  );
}

/** Where somebody goes on who has begun to answer; whoever changes what was sent begins at the beginning. */
function unanswered(pages: readonly FormPage[], answers: Answers, { state }: QuestionnaireResponse): number {
  if (state !== 'in-progress' || Object.keys(answers).length === 0) return 0;
  const first = pages.findIndex(({ items }) => questionsOf(items).some(({ linkId }) => !answers[linkId]));
  return Math.max(first, 0);
}
