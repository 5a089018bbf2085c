import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localized, useLanguage } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Page } from '~/shared/ui/Page';
import type { FaultCode } from '../form/answerRules';
import { FormItems, FormText } from '../form/FormItems';
import type { Filled } from '../form/fill';
import { type Answer, type Answers, type Form, questionsOf } from '../form/model';
import type { FormPage } from '../form/pages';
import { Faults } from './Faults';
import styles from './Response.module.css';

export interface StepFrame {
  form: Form;
  filled: Filled;
  /** Link id of a page, or `check`. */
  goTo: (page: string) => void;
  above: ReactNode;
  status: ReactNode;
}

interface FormPageStepProps extends StepFrame {
  page: FormPage;
  pages: readonly FormPage[];
  number: number;
  given: Answers;
  onChange: (linkId: string, answers: readonly Answer[]) => void;
}

/** A page of questions. One goes on when what stands on it is right, and back at any time. */
export function FormPageStep(props: FormPageStepProps) {
  const { form, filled, page, pages, number, given, onChange, goTo, above, status } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [tries, setTries] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const title = localized(page.group?.text ?? form.title, language);
  const formTitle = localized(form.title, language);
  const here = new Set(
    questionsOf(page.items).flatMap(({ linkId, comment }) => (comment ? [linkId, comment.linkId] : [linkId])),
  );
  const faults = (tries > 0 ? filled.faults : filled.faultsSoFar).filter(({ linkId }) => here.has(linkId));
  const next = pages[number + 1]?.linkId ?? 'check';
  const before = pages[number - 1]?.linkId;
  const goOn = () => {
    if (filled.faults.some(({ linkId }) => here.has(linkId))) setTries(tries + 1);
    else goTo(next);
  };
  return (
    <Page
      title={title.text}
      documentTitle={`${title.text} – ${formTitle.text}`}
      above={
        <>
          {above}
          <p className={styles.progress}>
            {t('questionnaire.answering.progress', {
              title: formTitle.text,
              page: number + 1,
              pages: pages.length + 1,
            })}
          </p>
        </>
      }
    >
      <div ref={top} className={styles.answering}>
        {tries > 0 && <Faults key={tries} form={form} faults={faults} />}
        {number === 0 && form.description && <FormText text={form.description} language={language} />}
        {page.group?.help && <FormText text={page.group.help} language={language} />}
        <FormItems
          items={page.items}
          answers={{ ...given }}
          reachable={filled.reachable}
          faults={new Map<string, FaultCode>(faults.map(({ linkId, code }) => [linkId, code]))}
          language={language}
          headingLevel={2}
          onChange={onChange}
        />
        {status}
        <Actions>
          <Button onClick={goOn}>{t('questionnaire.answering.next')}</Button>
          {before && (
            <Button variant="secondary" onClick={() => goTo(before)}>
              {t('questionnaire.answering.before')}
            </Button>
          )}
        </Actions>
      </div>
    </Page>
  );
}
