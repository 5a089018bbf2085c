import { useTranslation } from 'react-i18next';
import { localized, useLanguage } from '~/shared/i18n/language';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import type { Form, Item } from '../form/model';
import styles from './Editor.module.css';
import { ItemForm } from './ItemForm';
import { Tool } from './Tool';
import { added, changed, moved, newItem, removed } from './tree';

interface OutlineProps {
  form: Form;
  /** The item whose details are open. */
  open: string | null;
  onOpen: (linkId: string | null) => void;
  onChange: (update: (form: Form) => Form) => void;
}

/** What is asked and told, in its order. */
export function Outline(props: OutlineProps) {
  return (
    <>
      <Items {...props} items={props.form.items} />
      <Adding {...props} group={null} />
    </>
  );
}

function Items({ items, ...props }: OutlineProps & { items: readonly Item[] }) {
  return (
    <ol className={styles.outline}>
      {items.map((item) => (
        <li key={item.linkId}>
          <Row {...props} item={item} />
          {item.is === 'group' && (
            <>
              <Items {...props} items={item.items} />
              <Adding {...props} group={item} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function Row({ item, form, open, onOpen, onChange }: OutlineProps & { item: Item }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const announce = useAnnounce();
  const { linkId } = item;
  const name = localized(item.text, language).text || t('questionnaire.editor.untitled');
  const kind = item.is === 'question' ? item.kind.is : item.is;
  const isOpen = open === linkId;
  const move = (by: -1 | 1) => {
    const items = moved(form.items, linkId, by);
    if (!items) return;
    onChange((before) => ({ ...before, items }));
    announce(t(by === 1 ? 'questionnaire.editor.movedDown' : 'questionnaire.editor.movedUp', { name }));
  };
  const remove = () => {
    onChange((before) => ({ ...before, items: removed(before.items, linkId) }));
    announce(t('questionnaire.editor.removed', { name }));
    document.getElementById('edit-heading')?.focus();
  };
  return (
    <div className={styles.row} data-open={isOpen}>
      <p className={styles.what}>
        <span className={styles.kind}>{t(`questionnaire.kind.${kind}`)}</span> {name}
        {item.shownWhen.criteria.length > 0 && (
          <span className={styles.kind}> {t('questionnaire.editor.conditional')}</span>
        )}
      </p>
      <div className={styles.tools}>
        <Tool
          id={`edit-${linkId}`}
          short={t(isOpen ? 'questionnaire.editor.done' : 'questionnaire.editor.edit')}
          name={name}
          expanded={isOpen}
          onClick={() => onOpen(isOpen ? null : linkId)}
        />
        <Tool short={t('questionnaire.editor.up')} name={name} onClick={() => move(-1)} />
        <Tool short={t('questionnaire.editor.down')} name={name} onClick={() => move(1)} />
        <Tool short={t('questionnaire.editor.remove')} name={name} onClick={remove} />
      </div>
      {isOpen && (
        <ItemForm
          form={form}
          item={item}
          onChange={(next) =>
            onChange((before) => ({ ...before, items: changed(before.items, linkId, () => next) }))
          }
        />
      )}
    </div>
  );
}

function Adding({ form, group, onOpen, onChange }: OutlineProps & { group: Item | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const where = group ? localized(group.text, language).text || t('questionnaire.editor.untitled') : '';
  const add = (is: Item['is']) => {
    const item = newItem(form, is);
    onChange((before) => ({ ...before, items: added(before.items, group?.linkId ?? null, item) }));
    onOpen(item.linkId);
    requestAnimationFrame(() => document.getElementById(`edit-${item.linkId}`)?.focus());
  };
  return (
    <div className={styles.tools}>
      {group ? (
        <>
          <Tool short={t('questionnaire.editor.add.question')} name={where} onClick={() => add('question')} />
          <Tool
            short={t('questionnaire.editor.add.statement')}
            name={where}
            onClick={() => add('statement')}
          />
          <Tool short={t('questionnaire.editor.add.group')} name={where} onClick={() => add('group')} />
        </>
      ) : (
        <Tool short={t('questionnaire.editor.addPage')} name="" onClick={() => add('group')} />
      )}
    </div>
  );
}
