import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button, type ButtonVariant } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
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
    step.mutate(command, {
      onSuccess: () => {
        announce(t(`workspace.storage.${command}.done`));
        close();
      },
    });
  };
  return (
    <>
      <Button variant={variant ?? 'secondary'} onClick={() => setAsking(true)}>
        {t(`workspace.storage.${command}.button`)}
      </Button>
      {asking && (
        <Dialog title={t(`workspace.storage.${command}.title`)} onClose={close}>
          <ul>
            {t(`workspace.storage.${command}.follows`, { returnObjects: true }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {step.isError && (
            <Notice kind="error" announced>
              <p>{problemText(t, step.error)}</p>
            </Notice>
          )}
          <Actions>
            <Button onClick={go} busy={step.isPending && t('common.loading')}>
              {t(`workspace.storage.${command}.go`)}
            </Button>
            <Button variant="secondary" onClick={close}>
              {t('common.cancel')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </>
  );
}
