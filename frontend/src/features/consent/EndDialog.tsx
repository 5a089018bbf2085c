import { useTranslation } from 'react-i18next';
import type { Consent } from '~/shared/api/types';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { type Ending, useEnd } from './queries';

interface EndDialogProps {
  kind: 'withdraw' | 'cancel' | 'leave';
  workspaceId: string;
  consent: Consent;
  onClose: () => void;
  onDone?: () => void;
}

const endings = {
  withdraw: 'withdrawal',
  cancel: 'cancellation',
  leave: 'departure',
} as const satisfies Record<EndDialogProps['kind'], Ending>;

/** Asks once more before somebody's access ends. */
export function EndDialog({ kind, workspaceId, consent, onClose, onDone }: EndDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const end = useEnd(workspaceId);
  const { name } = consent.expert;
  const go = () => {
    if (end.isPending) return;
    end.mutate(
      { consent, ending: endings[kind] },
      {
        onSuccess: () => {
          announce(t(`consent.${kind}.done`, { name }));
          onClose();
          onDone?.();
        },
      },
    );
  };
  return (
    <Dialog title={t(`consent.${kind}.title`)} onClose={onClose}>
      <p>{t(`consent.${kind}.text`, { name })}</p>
      {end.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, end.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button onClick={go} busy={end.isPending && t('common.loading')}>
          {t(`consent.${kind}.go`)}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
