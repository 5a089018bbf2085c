import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdministeredWorkspace } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { type AdministrationCommand, useAdministration } from './queries';

interface CommandButtonProps {
  command: AdministrationCommand;
  workspace: AdministeredWorkspace;
}

/** Asks once more and says what follows; there are many such buttons, so each names its workspace. */
export function CommandButton({ command, workspace }: CommandButtonProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const step = useAdministration();
  const { reference } = workspace;
  const close = () => {
    setAsking(false);
    step.reset();
  };
  const go = () => {
    if (step.isPending) return;
    step.mutate(
      { command, workspace },
      {
        onSuccess: () => {
          announce(t(`administration.${command}.done`, { reference }));
          close();
        },
      },
    );
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t(`administration.${command}.button`)} <span className="visually-hidden">{reference}</span>
      </Button>
      {asking && (
        <Dialog title={t(`administration.${command}.title`, { reference })} onClose={close}>
          <p>{t(`administration.${command}.text`)}</p>
          {step.isError && (
            <Notice kind="error" announced>
              <p>{problemText(t, step.error)}</p>
            </Notice>
          )}
          <Actions>
            <Button onClick={go} busy={step.isPending && t('common.loading')}>
              {t(`administration.${command}.go`)}
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
