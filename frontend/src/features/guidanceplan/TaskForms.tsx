import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import { sideOf } from '~/shared/api/side';
import type { Task, Workspace } from '~/shared/api/types';
import { Conflict } from '~/shared/form/Conflict';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { TaskForm } from './TaskForm';
import { readTask, type TaskWish, useAddTask, useChangeTask } from './taskQueries';

export function AddTask({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const add = useAddTask(workspace.id);
  const key = useIdempotencyKey();
  return (
    <TaskForm
      heading={t('guidanceplan.tasks.form.new')}
      standing={workspace.standing}
      initial={{ title: '', description: null, dueOn: null, assignee: 'CUSTOMER' }}
      pending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={(wish, onProblem) =>
        add.mutate(
          { wish, key: key.current() },
          {
            onSuccess: () => {
              announce(t('guidanceplan.tasks.form.added'));
              onClose();
            },
            onError: (error) => {
              onProblem(error);
              if (isProblem(error, 'idempotency-key-reused')) key.renew();
            },
          },
        )
      }
    />
  );
}

interface ChangeTaskProps {
  workspace: Workspace;
  task: Task;
  onClose: () => void;
}

export function ChangeTask({ workspace, task, onClose }: ChangeTaskProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const change = useChangeTask(workspace.id);
  // What the form began with: what others save meanwhile must not slip in unseen.
  const [begunWith] = useState(task);
  const [other, setOther] = useState<Task | null>(null);
  const save = (wish: TaskWish, version: number, onProblem: (error: unknown) => void) =>
    change.mutate(
      { taskId: task.id, version, wish },
      {
        onSuccess: () => {
          announce(t('guidanceplan.common.saved'));
          onClose();
        },
        onError: async (error) => {
          onProblem(error);
          if (!isProblem(error, 'stale-version')) return;
          const now = await readTask(workspace.id, task.id).catch(() => null);
          if (now) setOther(now);
        },
      },
    );
  return (
    <TaskForm
      heading={t('guidanceplan.tasks.form.change')}
      standing={workspace.standing}
      initial={begunWith}
      pending={change.isPending}
      error={other ? null : change.error}
      onClose={onClose}
      onSubmit={(wish, onProblem) => save(wish, other?.version ?? begunWith.version, onProblem)}
    >
      {(submit) =>
        other && (
          <Conflict by={other.changedBy} onMine={submit} onTheirs={onClose}>
            <SavedTask task={other} standing={workspace.standing} />
          </Conflict>
        )
      }
    </TaskForm>
  );
}

function SavedTask({ task, standing }: { task: Task; standing: Workspace['standing'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const whose = task.assignee === sideOf(standing) ? 'mine' : 'theirs';
  return (
    <SummaryList>
      <SummaryItem term={t('guidanceplan.tasks.form.title')}>{task.title}</SummaryItem>
      <SummaryItem term={t('guidanceplan.tasks.form.description')}>
        {task.description ?? t('guidanceplan.tasks.form.none')}
      </SummaryItem>
      <SummaryItem term={t('guidanceplan.tasks.form.dueOn')}>
        {task.dueOn ? formatDate(`${task.dueOn}T12:00:00Z`, language) : t('guidanceplan.tasks.form.none')}
      </SummaryItem>
      <SummaryItem term={t('guidanceplan.tasks.form.assignee')}>
        {t(`guidanceplan.tasks.form.${task.assignee}.${whose}`)}
      </SummaryItem>
    </SummaryList>
  );
}
