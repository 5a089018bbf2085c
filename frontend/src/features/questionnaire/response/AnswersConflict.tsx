import { useTranslation } from 'react-i18next';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import type { Answers, Form } from '../form/model';
import { GivenAnswers } from './GivenAnswers';
import styles from './Response.module.css';

interface AnswersConflictProps {
  form: Form;
  other: Answers;
  onMine: () => void;
  onTheirs: () => void;
}

/** The same person has answered on another device meanwhile: nothing goes until they have chosen. */
export function AnswersConflict({ form, other, onMine, onTheirs }: AnswersConflictProps) {
  const { t } = useTranslation();
  return (
    <Notice kind="warning" title={t('questionnaire.answering.conflict.title')} announced>
      <p>{t('questionnaire.answering.conflict.text')}</p>
      <details className={styles.more}>
        <summary>{t('questionnaire.answering.conflict.see')}</summary>
        <GivenAnswers form={form} headingLevel={3} answers={other} />
      </details>
      <Actions>
        <Button onClick={onMine}>{t('questionnaire.answering.conflict.mine')}</Button>
        <Button variant="secondary" onClick={onTheirs}>
          {t('questionnaire.answering.conflict.theirs')}
        </Button>
      </Actions>
    </Notice>
  );
}
