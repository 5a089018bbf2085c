import { useTranslation } from 'react-i18next';
import type { Form, Item, Kind, Question } from '../form/model';
import { ConditionFields } from './ConditionFields';
import styles from './Editor.module.css';
import { Check, Line, Select } from './inputs';
import { KindFields } from './KindFields';
import { OptionalTexts, Texts } from './Texts';
import { newKind } from './tree';

interface ItemFormProps {
  form: Form;
  item: Item;
  onChange: (item: Item) => void;
}

/** The details of one item. */
export function ItemForm({ form, item, onChange }: ItemFormProps) {
  const { t } = useTranslation();
  const id = `detail-${item.linkId}`;
  return (
    <div className={styles.fields}>
      <Texts
        id={id}
        label={t(`questionnaire.editor.texts.${item.is}`)}
        lines={item.is !== 'group'}
        value={item.text}
        onChange={(text) => onChange({ ...item, text })}
      />
      {item.is !== 'statement' && (
        <OptionalTexts
          id={`${id}-help`}
          label={t('questionnaire.editor.help')}
          lines
          value={item.help}
          onChange={(help) => onChange({ ...item, help })}
        />
      )}
      {item.is === 'question' && <QuestionFields question={item} onChange={onChange} />}
      {item.is === 'statement' && (
        <Check
          label={t('questionnaire.editor.notice')}
          checked={item.notice}
          onChange={(notice) => onChange({ ...item, notice })}
        />
      )}
      {item.is === 'group' && (
        <Line
          label={t('questionnaire.editor.area')}
          value={item.area ?? ''}
          onChange={(area) => onChange({ ...item, area: area.trim() || undefined })}
        />
      )}
      <ConditionFields
        form={form}
        linkId={item.linkId}
        condition={item.shownWhen}
        onChange={(shownWhen) => onChange({ ...item, shownWhen })}
      />
    </div>
  );
}

const kinds: Kind['is'][] = ['yes-no', 'choice', 'scale', 'number', 'day', 'line', 'lines'];

function QuestionFields({ question, onChange }: { question: Question; onChange: (item: Item) => void }) {
  const { t } = useTranslation();
  const { kind, comment, linkId } = question;
  return (
    <>
      <Select
        label={t('questionnaire.editor.kind')}
        value={kind.is}
        options={kinds.map((value) => ({ value, text: t(`questionnaire.kind.${value}`) }))}
        onChange={(is) => {
          const chosen = kinds.find((candidate) => candidate === is);
          if (chosen) onChange({ ...question, kind: newKind(chosen) });
        }}
      />
      <KindFields id={linkId} kind={kind} onChange={(next) => onChange({ ...question, kind: next })} />
      <Check
        label={t('questionnaire.editor.required')}
        checked={question.required}
        onChange={(required) => onChange({ ...question, required })}
      />
      <Check
        label={t('questionnaire.editor.comment')}
        checked={comment !== undefined}
        onChange={(wanted) =>
          onChange({
            ...question,
            comment: wanted
              ? { linkId: `${linkId}.comment`, label: { fi: '', sv: '', en: '' }, maxLength: 2000 }
              : undefined,
          })
        }
      />
      {comment && (
        <Texts
          id={`comment-${linkId}`}
          label={t('questionnaire.editor.commentLabel')}
          value={comment.label}
          onChange={(label) => onChange({ ...question, comment: { ...comment, label } })}
        />
      )}
    </>
  );
}
