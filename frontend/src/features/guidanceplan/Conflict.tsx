import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '~/shared/api/types';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';

interface ConflictProps {
  /** Who has saved meanwhile. */
  by: Task['author'];
  /** What is saved now; the person's own text stands in the form above. */
  children: ReactNode;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two have changed the same thing: both are shown, and nothing goes until the person has chosen. */
export function Conflict({ by, children, onMine, onTheirs }: ConflictProps) {
  const { t } = useTranslation();
  const title = by.you
    ? t('guidanceplan.conflict.titleSelf')
    : t('guidanceplan.conflict.title', { name: by.name });
  return (
    <Notice kind="warning" title={title} announced>
      <p>{t('guidanceplan.conflict.text')}</p>
      {children}
      <Actions>
        <Button onClick={onMine}>{t('guidanceplan.conflict.useMine')}</Button>
        <Button variant="secondary" onClick={onTheirs}>
          {t('guidanceplan.conflict.useTheirs')}
        </Button>
      </Actions>
    </Notice>
  );
}
