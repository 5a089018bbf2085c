import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Task, Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { CalendarLink } from './CalendarLink';
import { dueWhen } from './order';
import styles from './Plan.module.css';
import { TaskComments } from './TaskComments';
import { useMoveTask } from './taskQueries';
import { useNow } from './useNow';
import { usePersonName } from './usePersonName';

interface TaskItemProps {
  workspace: Workspace;
  task: Task;
  /** Not while another form is open: what stands in it must not be lost. */
  onEdit: (() => void) | undefined;
  /** It may stand elsewhere now: the focus needs another place. */
  onMoved: () => void;
}

export function TaskItem({ workspace, task, onEdit, onMoved }: TaskItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const announce = useAnnounce();
  const personName = usePersonName();
  const move = useMoveTask(workspace.id, (next) => {
    announce(t(`guidanceplan.tasks.moved.${next}`));
    onMoved();
  });
  const { id, title, description, state, actions } = task;
  const moveTo = (next: Task['state']) => {
    if (!move.isPending) move.mutate({ task, state: next });
  };
  const mine = task.assignee === sideOf(workspace.standing);
  return (
    <article className={cards.card} data-turn={state === 'OPEN' ? undefined : 'closed'} aria-labelledby={id}>
      <div className={cards.head}>
        <h3 id={id} className={cards.name}>
          {title}
        </h3>
        <p className={cards.state}>
          {state === 'OPEN'
            ? t(`guidanceplan.tasks.assignee.${mine ? 'mine' : task.assignee}`)
            : t(`guidanceplan.tasks.state.${state}`)}
        </p>
      </div>
      {state === 'OPEN' ? (
        task.dueOn && <DueDate dueOn={task.dueOn} />
      ) : (
        <p className={cards.detail}>
          {t('guidanceplan.tasks.movedBy', {
            name: personName(task.changedBy),
            date: formatDate(task.changedAt, language),
          })}
        </p>
      )}
      {description && <p className={styles.text}>{description}</p>}
      {move.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, move.error)}</p>
        </Notice>
      )}
      <div className={cards.actions}>
        {actions.includes('task.move') &&
          (state === 'OPEN' ? (
            <>
              <Button
                variant={mine ? 'primary' : 'secondary'}
                onClick={() => moveTo('DONE')}
                busy={move.isPending && t('common.loading')}
              >
                {t('guidanceplan.tasks.markDone')}
              </Button>
              <Button variant="secondary" onClick={() => moveTo('DROPPED')}>
                {t('guidanceplan.tasks.drop')}
              </Button>
            </>
          ) : (
            <Button
              variant="secondary"
              onClick={() => moveTo('OPEN')}
              busy={move.isPending && t('common.loading')}
            >
              {t('guidanceplan.tasks.reopen')}
            </Button>
          ))}
        {actions.includes('task.change') && onEdit && (
          <Button variant="secondary" onClick={onEdit}>
            {t('guidanceplan.common.edit')}
          </Button>
        )}
        {state === 'OPEN' && task.dueOn && (
          <CalendarLink kind="tasks" workspaceId={workspace.id} id={id} name={title} />
        )}
      </div>
      <TaskComments workspaceId={workspace.id} task={task} />
    </article>
  );
}

function DueDate({ dueOn }: { dueOn: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const when = dueWhen(dueOn, useNow());
  return (
    <p className={when === 'past' ? cards.late : cards.when}>
      <time dateTime={dueOn}>
        {t(`guidanceplan.tasks.due.${when}`, { date: formatDate(`${dueOn}T12:00:00Z`, language) })}
      </time>
    </p>
  );
}
