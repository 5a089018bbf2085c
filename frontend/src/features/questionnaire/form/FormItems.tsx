import type { Language } from '~/shared/i18n/language';
import { localized } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import type { FaultCode } from './answerRules';
import styles from './Form.module.css';
import type { Answer, Answers, Group, Item, Statement } from './model';
import { QuestionField } from './QuestionField';

export interface FormItemsProps {
  items: readonly Item[];
  answers: Answers;
  /** Link ids of what is asked or shown: `fill(form, answers).reachable`. */
  reachable: ReadonlySet<string>;
  /** What is wrong with an answer, by link id; only what shall be shown. */
  faults: ReadonlyMap<string, FaultCode>;
  language: Language;
  /** Level of the headings of groups within these items. */
  headingLevel: 2 | 3 | 4;
  /** No answers: it is not answered any more. */
  onChange: (linkId: string, answers: readonly Answer[]) => void;
}

/** What a form asks and tells, as far as it is reachable with these answers. Each field has its link id as id. */
export function FormItems({ items, ...props }: FormItemsProps) {
  return (
    <div className={styles.items}>
      {items
        .filter(({ linkId }) => props.reachable.has(linkId))
        .map((item) => (
          <FormItem key={item.linkId} {...props} item={item} />
        ))}
    </div>
  );
}

type FormItemProps<I extends Item> = Omit<FormItemsProps, 'items'> & { item: I };

function FormItem({ item, ...props }: FormItemProps<Item>) {
  const { answers, faults, language, onChange } = props;
  if (item.is === 'group') return <FormGroup {...props} item={item} />;
  if (item.is === 'statement') return <FormStatement statement={item} language={language} />;
  return (
    <QuestionField
      question={item}
      answers={answers}
      faults={faults}
      language={language}
      onChange={onChange}
    />
  );
}

function FormGroup({ item: group, headingLevel, ...props }: FormItemProps<Group>) {
  const Heading = `h${headingLevel}` as const;
  const id = `${group.linkId}-heading`;
  const { text, lang } = localized(group.text, props.language);
  const deeper = headingLevel === 2 ? 3 : 4;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <Heading id={id} lang={lang}>
        {group.prefix && `${group.prefix} `}
        {text}
      </Heading>
      {group.help && <FormText text={group.help} language={props.language} />}
      <FormItems {...props} items={group.items} headingLevel={deeper} />
    </section>
  );
}

function FormStatement({ statement, language }: { statement: Statement; language: Language }) {
  const text = <FormText text={statement.text} language={language} />;
  return statement.notice ? <Notice>{text}</Notice> : text;
}

interface FormTextProps {
  text: Statement['text'];
  language: Language;
}

/** A text of several paragraphs. */
export function FormText({ text, language }: FormTextProps) {
  const shown = localized(text, language);
  return (
    <div lang={shown.lang} className={styles.text}>
      {shown.text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
