import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import type { Task } from '~/shared/api/types';
import fieldStyles from '~/shared/form/Field.module.css';
import { useUnsavedWork } from '~/shared/form/unsavedWork';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { formatMoment } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import styles from './Plan.module.css';
import { useCommentTask } from './taskQueries';
import { usePersonName } from './usePersonName';

const characterLimit = 2_000;

/** What both have said about a task, folded away until somebody wants to read or write. */
export function TaskComments({ workspaceId, task }: { workspaceId: string; task: Task }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const personName = usePersonName();
  const mayComment = task.actions.includes('task.comment');
  if (task.comments.length === 0 && !mayComment) return null;
  return (
    <details className={styles.more}>
      <summary>{t('guidanceplan.tasks.comments', { count: task.comments.length })}</summary>
      <ul className={cards.list}>
        {task.comments.map(({ id, author, text, writtenAt }) => (
          <li key={id}>
            <p className={cards.detail}>
              {personName(author)}, <time dateTime={writtenAt}>{formatMoment(writtenAt, language)}</time>
            </p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
      {mayComment && <CommentForm workspaceId={workspaceId} task={task} />}
    </details>
  );
}

function CommentForm({ workspaceId, task }: { workspaceId: string; task: Task }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const id = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const comment = useCommentTask(workspaceId);
  const key = useIdempotencyKey();
  const [text, setText] = useState('');
  const [blank, setBlank] = useState(false);
  useUnsavedWork(text.trim() !== '');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBlank(text.trim() === '');
    if (text.trim() === '') {
      textarea.current?.focus();
      return;
    }
    if (comment.isPending) return;
    comment.mutate(
      { taskId: task.id, text, key: key.current() },
      {
        onSuccess: () => {
          setText('');
          key.renew();
          announce(t('guidanceplan.tasks.comment.added'));
        },
        onError: (error) => {
          if (isProblem(error, 'idempotency-key-reused')) key.renew();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className="not-in-print">
      <label htmlFor={id} className={fieldStyles.label}>
        <span aria-hidden="true">{t('guidanceplan.tasks.comment.short')}</span>
        <span className="visually-hidden">
          {t('guidanceplan.tasks.comment.label', { title: task.title })}
        </span>
      </label>
      <textarea
        ref={textarea}
        id={id}
        className={fieldStyles.control}
        rows={2}
        maxLength={characterLimit}
        value={text}
        readOnly={comment.isPending}
        aria-invalid={blank}
        aria-describedby={blank ? `${id}-error` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setBlank(false);
        }}
      />
      {blank && (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {t('guidanceplan.tasks.comment.blank')}
        </p>
      )}
      {comment.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, comment.error)}</p>
        </Notice>
      )}
      <div className={cards.actions}>
        <Button
          type="submit"
          variant="secondary"
          busy={comment.isPending && t('guidanceplan.tasks.comment.sending')}
        >
          {t('guidanceplan.tasks.comment.submit')}
        </Button>
      </div>
    </form>
  );
}
