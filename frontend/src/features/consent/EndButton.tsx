import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import { EndDialog } from './EndDialog';

interface EndButtonProps {
  kind: 'withdraw' | 'cancel' | 'leave';
  workspaceId: string;
  consent: Consent;
  onDone?: () => void;
}

/** One press and a confirmation; there only for whoever may do it now. */
export function EndButton({ kind, workspaceId, consent, onDone }: EndButtonProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!consent.actions.includes(`consent.${kind}`)) return null;
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t(`consent.${kind}.button`)}
      </Button>
      {asking && (
        <EndDialog
          kind={kind}
          workspaceId={workspaceId}
          consent={consent}
          onClose={() => setAsking(false)}
          {...(onDone && { onDone })}
        />
      )}
    </>
  );
}
