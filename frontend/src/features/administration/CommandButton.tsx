import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { AdministeredWorkspace } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
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
    afterwards(step.mutateAsync({ command, workspace }), () => {
      announce(t(`administration.${command}.done`, { reference }));
      close();
    });
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t(`administration.${command}.button`)} <span className="visually-hidden">{reference}</span>
      </Button>
      {asking && (
        <ConfirmDialog
          title={t(`administration.${command}.title`, { reference })}
          go={t(`administration.${command}.go`)}
          onGo={go}
          onClose={close}
          step={step}
        >
          <p>{t(`administration.${command}.text`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
