import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from './Actions';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Notice } from './Notice';

interface ConfirmDialogProps {
  title: string;
  /** What follows. */
  children: ReactNode;
  /** The button that does it, and what it says while it is being done. */
  go: string;
  going?: string;
  back?: string;
  onGo: () => void;
  onClose: () => void;
  step: { isPending: boolean; error: unknown };
}

/** Asks once more before something that somebody will notice; a refusal is told where it was asked for. */
export function ConfirmDialog({ title, children, go, going, back, onGo, onClose, step }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {step.error !== null && (
        <Notice kind="error" announced>
          <p>{problemText(t, step.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button onClick={onGo} busy={step.isPending && (going ?? t('common.loading'))}>
          {go}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {back ?? t('common.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
