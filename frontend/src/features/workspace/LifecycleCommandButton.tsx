import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { Workspace } from '~/shared/api/types';
import { Button, type ButtonVariant } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { type LifecycleCommand, useLifecycle } from './lifecycleQueries';

interface LifecycleCommandButtonProps {
  command: LifecycleCommand;
  workspace: Workspace;
  variant?: ButtonVariant;
}

/** A step in the life of a workspace: asks once more and says what follows, and when. */
export function LifecycleCommandButton({ command, workspace, variant }: LifecycleCommandButtonProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const step = useLifecycle(workspace);
  const close = () => {
    setAsking(false);
    step.reset();
  };
  const go = () => {
    if (step.isPending) return;
    afterwards(step.mutateAsync(command), () => {
      announce(t(`workspace.storage.${command}.done`));
      close();
    });
  };
  return (
    <>
      <Button variant={variant ?? 'secondary'} onClick={() => setAsking(true)}>
        {t(`workspace.storage.${command}.button`)}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t(`workspace.storage.${command}.title`)}
          go={t(`workspace.storage.${command}.go`)}
          onGo={go}
          onClose={close}
          step={step}
        >
          <ul>
            {t(`workspace.storage.${command}.follows`, { returnObjects: true }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </>
  );
}
