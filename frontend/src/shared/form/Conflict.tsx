import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';

interface ConflictProps {
  /** Who has saved meanwhile, where that is known. */
  by?: { you: boolean; name: string };
  /** What is saved now; the person's own text stands in the form above. */
  children: ReactNode;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two have changed the same thing: both are shown, and nothing goes until the person has chosen. */
export function Conflict({ by, children, onMine, onTheirs }: ConflictProps) {
  const { t } = useTranslation();
  const known = by && !by.you ? t('conflict.title', { name: by.name }) : t('conflict.titleSelf');
  const title = by ? known : t('conflict.titleOther');
  return (
    <Notice kind="warning" title={title} announced>
      <p>{t('conflict.text')}</p>
      {children}
      <Actions>
        <Button onClick={onMine}>{t('conflict.useMine')}</Button>
        <Button variant="secondary" onClick={onTheirs}>
          {t('conflict.useTheirs')}
        </Button>
      </Actions>
    </Notice>
  );
}
