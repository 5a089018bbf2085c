import { useTranslation } from 'react-i18next';
import { localized, useLanguage } from '~/shared/i18n/language';
import type { Answer, Condition, Criterion, Form, Kind, Operator, Question } from '../form/model';
import styles from './Editor.module.css';
import { Line, NumberLine, Select } from './inputs';
import { Tool } from './Tool';
import { earlierQuestions } from './tree';

interface ConditionFieldsProps {
  form: Form;
  linkId: string;
  condition: Condition;
  onChange: (condition: Condition) => void;
}

/** When an item is asked or shown. */
export function ConditionFields({ form, linkId, condition, onChange }: ConditionFieldsProps) {
  const { t } = useTranslation();
  const questions = earlierQuestions(form, linkId);
  const [first] = questions;
  const { criteria, all } = condition;
  if (!first && criteria.length === 0) return null;
  const put = (index: number, criterion: Criterion) =>
    onChange({ ...condition, criteria: criteria.toSpliced(index, 1, criterion) });
  return (
    <fieldset className={styles.conditions}>
      <legend>{t('questionnaire.condition.title')}</legend>
      {criteria.length === 0 && <p>{t('questionnaire.condition.always')}</p>}
      {criteria.length > 1 && (
        <Select
          label={t('questionnaire.condition.behavior')}
          value={all ? 'all' : 'any'}
          options={(['all', 'any'] as const).map((value) => ({
            value,
            text: t(`questionnaire.condition.${value}`),
          }))}
          onChange={(value) => onChange({ ...condition, all: value === 'all' })}
        />
      )}
      {criteria.map((criterion, index) => (
        // A criterion has nothing of its own that names it; they are only ever changed at their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className={styles.beside}>
          <CriterionFields
            criterion={criterion}
            questions={questions}
            onChange={(next) => put(index, next)}
          />
          <Tool
            short={t('questionnaire.editor.remove')}
            name={t('questionnaire.condition.place', { place: index + 1 })}
            onClick={() => onChange({ ...condition, criteria: criteria.toSpliced(index, 1) })}
          />
        </div>
      ))}
      {first && (
        <Tool
          short={t('questionnaire.condition.add')}
          name=""
          onClick={() => onChange({ ...condition, criteria: [...criteria, begun(first)] })}
        />
      )}
    </fieldset>
  );
}

interface CriterionFieldsProps {
  criterion: Criterion;
  questions: readonly Question[];
  onChange: (criterion: Criterion) => void;
}

function CriterionFields({ criterion, questions, onChange }: CriterionFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = questions.find(({ linkId }) => linkId === criterion.question);
  const nameOf = (question: Question) =>
    localized(question.text, language).text || t('questionnaire.editor.untitled');
  return (
    <>
      <Select
        label={t('questionnaire.condition.question')}
        value={criterion.question}
        options={[
          ...questions.map((question) => ({ value: question.linkId, text: nameOf(question) })),
          // It may have been moved or removed.
          ...(asked ? [] : [{ value: criterion.question, text: t('questionnaire.condition.gone') }]),
        ]}
        onChange={(linkId) => {
          const question = questions.find((candidate) => candidate.linkId === linkId);
          if (question) onChange(begun(question));
        }}
      />
      {asked && (
        <>
          <Select
            label={t('questionnaire.condition.operator')}
            value={criterion.operator}
            options={operatorsOf(asked.kind).map((value) => ({
              value,
              text: t(`questionnaire.condition.operators.${value}`),
            }))}
            onChange={(value) => {
              const operator = operatorsOf(asked.kind).find((candidate) => candidate === value);
              if (operator) onChange({ ...begun(asked, operator) });
            }}
          />
          <ValueField
            criterion={criterion}
            asked={asked}
            onChange={(value) => onChange({ ...criterion, value })}
          />
        </>
      )}
    </>
  );
}

interface ValueFieldProps {
  criterion: Criterion;
  asked: Question;
  onChange: (value: Answer) => void;
}

function ValueField({ criterion: { operator, value }, asked: { kind }, onChange }: ValueFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const label = t('questionnaire.condition.value');
  if ('valueBoolean' in value) {
    const words = operator === 'exists' ? 'exists' : 'truth';
    return (
      <Select
        label={label}
        value={String(value.valueBoolean)}
        options={(['true', 'false'] as const).map((each) => ({
          value: each,
          text: t(`questionnaire.condition.${words}.${each}`),
        }))}
        onChange={(chosen) => onChange({ valueBoolean: chosen === 'true' })}
      />
    );
  }
  if ('valueCoding' in value) {
    const options = kind.is === 'choice' ? kind.options : [];
    return (
      <Select
        label={label}
        value={value.valueCoding}
        options={options.map(({ code, text }) => ({
          value: code,
          text: localized(text, language).text || code,
        }))}
        onChange={(valueCoding) => onChange({ valueCoding })}
      />
    );
  }
  if ('valueDate' in value) {
    return (
      <Line
        label={label}
        type="date"
        value={value.valueDate}
        onChange={(valueDate) => onChange({ valueDate })}
      />
    );
  }
  return (
    <NumberLine
      label={label}
      step="any"
      value={'valueDecimal' in value ? value.valueDecimal : undefined}
      onChange={(valueDecimal) => onChange({ valueDecimal: valueDecimal ?? 0 })}
    />
  );
}

/** How answers of this kind can be compared. */
function operatorsOf(kind: Kind): readonly Operator[] {
  switch (kind.is) {
    case 'yes-no':
    case 'choice':
      return ['=', '!=', 'exists'];
    case 'scale':
    case 'number':
    case 'day':
      return ['=', '!=', '>', '>=', '<', '<=', 'exists'];
    case 'line':
    case 'lines':
      return ['exists'];
  }
}

/** A criterion about this question, to be changed. */
function begun({ linkId, kind }: Question, wished?: Operator): Criterion {
  const operator = wished ?? operatorsOf(kind)[0] ?? 'exists';
  return {
    question: linkId,
    operator,
    value: operator === 'exists' ? { valueBoolean: true } : beginning(kind),
  };
}

function beginning(kind: Kind): Answer {
  switch (kind.is) {
    case 'choice':
      return { valueCoding: kind.options[0]?.code ?? '' };
    case 'scale':
    case 'number':
      return { valueDecimal: 0 };
    case 'day':
      return { valueDate: '' };
    default:
      return { valueBoolean: true };
  }
}
