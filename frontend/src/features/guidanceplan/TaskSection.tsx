import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Workspace } from '~/shared/api/types';
import { orderedTasks } from './order';
import { PlanPart } from './PlanPart';
import { AddTask, ChangeTask } from './TaskForms';
import { TaskItem } from './TaskItem';
import { tasksQuery } from './taskQueries';

/** Who does what, and by when. */
export function TaskSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const query = useQuery(tasksQuery(workspace.id));
  return (
    <PlanPart
      id="tasks"
      title={t('guidanceplan.tasks.title')}
      query={query}
      add={workspace.actions.includes('task.add') && t('guidanceplan.tasks.add')}
      newForm={(close) => <AddTask workspace={workspace} onClose={close} />}
      form={(task, close) => <ChangeTask workspace={workspace} task={task} onClose={close} />}
      item={(task, { openForm, onMoved }) => (
        <TaskItem workspace={workspace} task={task} onEdit={openForm} onMoved={onMoved} />
      )}
      arrange={(tasks, inForm) => {
        const { open, closed } = orderedTasks(tasks, inForm);
        return {
          first: open,
          empty:
            tasks.length > 0
              ? t('guidanceplan.tasks.noneOpen')
              : t(`guidanceplan.tasks.empty.${sideOf(workspace.standing)}`),
          more: closed,
          moreTitle: t('guidanceplan.tasks.closed', { count: closed.length }),
        };
      }}
    />
  );
}
