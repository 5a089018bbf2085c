import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Task, Workspace } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import { QueryView } from '~/shared/ui/QueryView';
import { orderedTasks } from './order';
import styles from './Plan.module.css';
import { AddTask, ChangeTask } from './TaskForms';
import { TaskItem } from './TaskItem';
import { tasksQuery } from './taskQueries';

/** Who does what, and by when. */
export function TaskSection({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const query = useQuery(tasksQuery(workspace.id));
  // One form at a time: 'new', or the task that is being changed.
  const [form, setForm] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus();
  const close = () => {
    setForm(null);
    toHeading();
  };
  return (
    <section className={styles.section} aria-labelledby="tasks">
      <h2 id="tasks" ref={heading} tabIndex={-1}>
        {t('guidanceplan.tasks.title')}
      </h2>
      <QueryView query={query}>
        {(tasks) => (
          <>
            <Tasks
              workspace={workspace}
              tasks={tasks}
              form={form}
              onEdit={setForm}
              onClose={close}
              onMoved={toHeading}
            />
            {form === 'new' && (
              <div className={styles.begin}>
                <AddTask workspace={workspace} onClose={close} />
              </div>
            )}
            {form === null && workspace.actions.includes('task.add') && (
              <div className={styles.begin}>
                <Button variant="secondary" onClick={() => setForm('new')}>
                  {t('guidanceplan.tasks.add')}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

interface TasksProps {
  workspace: Workspace;
  tasks: Task[];
  form: string | null;
  onEdit: (taskId: string) => void;
  onClose: () => void;
  onMoved: () => void;
}

function Tasks({ workspace, tasks, form, onEdit, onClose, onMoved }: TasksProps) {
  const { t } = useTranslation();
  const { open, closed } = orderedTasks(tasks, form);
  if (tasks.length === 0) {
    return <p className={styles.empty}>{t(`guidanceplan.tasks.empty.${sideOf(workspace.standing)}`)}</p>;
  }
  const items = (list: Task[]) => (
    <ul className={styles.list}>
      {list.map((task) => (
        <li key={task.id}>
          {form === task.id ? (
            <ChangeTask workspace={workspace} task={task} onClose={onClose} />
          ) : (
            <TaskItem
              workspace={workspace}
              task={task}
              onEdit={form === null ? () => onEdit(task.id) : undefined}
              onMoved={onMoved}
            />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {open.length > 0 ? items(open) : <p className={styles.empty}>{t('guidanceplan.tasks.noneOpen')}</p>}
      {closed.length > 0 && (
        <details className={styles.more}>
          <summary>{t('guidanceplan.tasks.closed', { count: closed.length })}</summary>
          {items(closed)}
        </details>
      )}
    </>
  );
}
