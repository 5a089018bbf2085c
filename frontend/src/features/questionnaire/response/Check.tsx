import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { afterwards } from '~/shared/api/afterwards';
import type { QuestionnaireResponse } from '~/shared/api/types';
import type { DraftKeeper } from '~/shared/form/draftKeeper';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { questionsOf } from '../form/model';
import type { FormPage } from '../form/pages';
import type { StepFrame } from './FormPageStep';
import { GivenAnswers } from './GivenAnswers';
import { useSendAnswers } from './queries';
import styles from './Response.module.css';

interface CheckProps extends StepFrame {
  workspaceId: string;
  response: QuestionnaireResponse;
  pages: readonly FormPage[];
  keeper: DraftKeeper;
}

/** All answers once more, each with the way back to it, before they are sent. */
export function Check({
  form,
  filled,
  pages,
  workspaceId,
  response,
  keeper,
  goTo,
  above,
  status,
}: CheckProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const path = useLocalPath();
  const send = useSendAnswers(workspaceId);
  const [settling, setSettling] = useState(false);
  const incomplete = useRef<HTMLDivElement>(null);
  const wanting = pages.filter(({ items }) => {
    const ids = new Set(questionsOf(items).map(({ linkId }) => linkId));
    return filled.faults.some(({ linkId }) => ids.has(linkId));
  });
  const formTitle = localized(form.title, language);
  const sendNow = async () => {
    if (send.isPending || settling) return;
    if (filled.faults.length > 0) {
      incomplete.current?.focus();
      return;
    }
    setSettling(true);
    // None under way may come after the sending and bring the draft back.
    await keeper.settle();
    setSettling(false);
    afterwards(send.mutateAsync({ response, answers: filled.answers }), () => {
      keeper.sent();
      void navigate(path(`/workspaces/${workspaceId}/questionnaires/${response.id}`), {
        state: { sent: true },
        replace: true,
      });
    });
  };
  return (
    <Page
      title={t('questionnaire.check.title')}
      documentTitle={`${t('questionnaire.check.title')} – ${formTitle.text}`}
      above={
        <>
          {above}
          <p className={styles.progress}>
            {t('questionnaire.answering.progress', {
              title: formTitle.text,
              page: pages.length + 1,
              pages: pages.length + 1,
            })}
          </p>
        </>
      }
      lead={<p>{t('questionnaire.check.lead')}</p>}
    >
      <div className={styles.answering}>
        {wanting.length > 0 && (
          <div ref={incomplete} tabIndex={-1}>
            <Notice kind="warning" title={t('questionnaire.check.incomplete')}>
              <ul className={styles.wanting}>
                {wanting.map(({ linkId, group }) => (
                  <li key={linkId}>
                    <Button variant="secondary" onClick={() => goTo(linkId)}>
                      {localized(group?.text ?? form.title, language).text}
                    </Button>
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        <GivenAnswers form={form} headingLevel={2} answers={filled.answers} onChange={goTo} />
        <p>
          {t(response.state === 'in-progress' ? 'questionnaire.check.seen' : 'questionnaire.check.amends')}
        </p>
        {status}
        {send.isError && (
          <Notice kind="error" announced>
            <p>{problemText(t, send.error)}</p>
          </Notice>
        )}
        <Actions>
          <Button
            onClick={() => void sendNow()}
            busy={(send.isPending || settling) && t('questionnaire.check.sending')}
          >
            {t('questionnaire.check.send')}
          </Button>
        </Actions>
      </div>
    </Page>
  );
}
