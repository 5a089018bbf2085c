import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from 'suomifi-ui-components';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import type { FeedbackOccasion } from '~/shared/api/types';
import { Form as FormElement } from '~/shared/form/Form';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { localized, useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import type { FaultCode } from '../questionnaire/form/answerRules';
import { FormItems } from '../questionnaire/form/FormItems';
import { fill } from '../questionnaire/form/fill';
import { type Answers, type Form, questionsOf } from '../questionnaire/form/model';
import { pagesOf } from '../questionnaire/form/pages';
import { words } from '../questionnaire/form/words';
import styles from './Feedback.module.css';
import { useGiveFeedback } from './queries';
import { useOccasionName } from './useOccasionName';

interface FeedbackFormProps {
  workspaceId: string;
  form: Form;
  occasion: FeedbackOccasion;
  onGiven: () => void;
}

/** What is asked. It is short, and kept nowhere until it is sent: what is kept would be somebody's. */
export function FeedbackForm({ workspaceId, form, occasion, onGiven }: FeedbackFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const occasionName = useOccasionName();
  const [answers, setAnswers] = useState<Answers>({});
  const [tries, setTries] = useState(0);
  const give = useGiveFeedback(workspaceId);
  const summary = useRef<HTMLHeadingElement>(null);
  const filled = fill(form, answers);
  const faults = new Map<string, FaultCode>(
    (tries > 0 ? filled.faults : []).map(({ linkId, code }) => [linkId, code]),
  );
  useUnsavedWork(Object.keys(answers).length > 0 && !give.isSuccess);
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  const send = () => {
    setTries((before) => before + 1);
    if (filled.faults.length > 0 || give.isPending) return;
    afterwards(give.mutateAsync({ occasion, answers: filled.answers }), onGiven);
  };
  const toCorrect = questionsOf(form.items).flatMap(({ linkId, text }) => {
    const fault = faults.get(linkId);
    if (!fault) return [];
    return [{ inputId: linkId, text: `${localized(text, language).text} ${words[language].faults[fault]}` }];
  });
  return (
    <section aria-labelledby="occasion">
      <h2 id="occasion">{occasionName(occasion)}</h2>
      <FormElement
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {toCorrect.length > 0 && (
          <ErrorSummary
            className={styles.summary}
            headingText={t('common.formErrors')}
            headingVariant="h3"
            headingRef={summary}
            items={toCorrect}
            mb="m"
          />
        )}
        {pagesOf(form, filled.reachable).map(({ linkId, items }) => (
          <FormItems
            key={linkId}
            items={items}
            answers={filled.answers}
            reachable={filled.reachable}
            faults={faults}
            language={language}
            headingLevel={3}
            onChange={(changed, given) => setAnswers((before) => ({ ...before, [changed]: given }))}
          />
        ))}
        <p>{t('feedback.form.once')}</p>
        {give.isError && (
          <Notice kind="error" announced>
            <p>
              {isProblem(give.error, 'not-possible-now')
                ? t('feedback.form.alreadyGiven')
                : problemText(t, give.error)}
            </p>
          </Notice>
        )}
        <Actions>
          <Button type="submit" busy={give.isPending && t('feedback.form.sending')}>
            {t('feedback.form.submit')}
          </Button>
        </Actions>
      </FormElement>
    </section>
  );
}
