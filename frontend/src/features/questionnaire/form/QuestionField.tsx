import { type Language, localized } from '~/shared/i18n/language';
import type { FaultCode } from './answerRules';
import { ChoiceField } from './ChoiceField';
import styles from './Form.module.css';
import type { FieldProps } from './fieldProps';
import type { Answer, Answers, Question } from './model';
import { NumberField } from './NumberField';
import { OneOf } from './OneOf';
import { ScaleField } from './ScaleField';
import { TextField } from './TextField';
import { words } from './words';

export interface QuestionFieldProps {
  question: Question;
  answers: Answers;
  faults: ReadonlyMap<string, FaultCode>;
  language: Language;
  onChange: (linkId: string, answers: readonly Answer[]) => void;
}

/** A question with what is beside it. */
export function QuestionField({ question, answers, faults, language, onChange }: QuestionFieldProps) {
  const { text, lang } = localized(question.text, language);
  const { comment } = question;
  const fault = faults.get(question.linkId);
  const field: FieldProps = {
    id: question.linkId,
    label: question.prefix ? `${question.prefix} ${text}` : text,
    help: question.help && localized(question.help, language).text,
    error: fault && words[language].faults[fault],
    required: question.required,
    language,
    given: answers[question.linkId] ?? [],
    onChange: (given) => onChange(question.linkId, given),
  };
  const commentFault = comment && faults.get(comment.linkId);
  return (
    <div lang={lang} className={styles.question}>
      <KindField kind={question.kind} field={field} />
      {comment && (
        <TextField
          id={comment.linkId}
          label={localized(comment.label, language).text}
          help={undefined}
          error={commentFault && words[language].faults[commentFault]}
          required={false}
          language={language}
          given={answers[comment.linkId] ?? []}
          onChange={(given) => onChange(comment.linkId, given)}
          maxLength={comment.maxLength}
          several
          beside
        />
      )}
    </div>
  );
}

function KindField({ kind, field }: { kind: Question['kind']; field: FieldProps }) {
  const { yes, no } = words[field.language];
  switch (kind.is) {
    case 'yes-no':
      return (
        <OneOf
          {...field}
          options={[
            { answer: { valueBoolean: true }, text: yes },
            { answer: { valueBoolean: false }, text: no },
          ]}
        />
      );
    case 'choice':
      return <ChoiceField {...field} kind={kind} />;
    case 'scale':
      return <ScaleField {...field} kind={kind} />;
    case 'number':
      return <NumberField {...field} kind={kind} />;
    case 'day':
      return <TextField {...field} maxLength={10} day={kind} />;
    case 'line':
      return <TextField {...field} maxLength={kind.maxLength} />;
    case 'lines':
      return <TextField {...field} maxLength={kind.maxLength} several />;
  }
}
