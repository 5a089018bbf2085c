import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { Handover } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { useCancelHandover } from './handoverQueries';

interface HandoverItemProps {
  workspaceId: string;
  handover: Handover;
}

/** A proposed successor and who has answered what; can be taken back until all have. */
export function HandoverItem({ workspaceId, handover }: HandoverItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { successor, state, endCause, customerDecision, expertDecision, proposedAt, answerBy, actions } =
    handover;
  return (
    <div>
      <SummaryList>
        <SummaryItem term={t('consent.handover.successor')}>
          {successor.name}, {successor.title}
        </SummaryItem>
        <SummaryItem term={t('consent.handover.proposed')}>
          <time dateTime={proposedAt}>{formatDate(proposedAt, language)}</time>
          {state === 'draft' && (
            <> ({t('consent.requests.answerBy', { date: formatDate(answerBy, language) })})</>
          )}
        </SummaryItem>
        <SummaryItem term={t('consent.handover.customer')}>
          {t(`consent.handover.decision.${customerDecision}`)}
        </SummaryItem>
        <SummaryItem term={t('consent.handover.expert')}>
          {t(`consent.handover.decision.${expertDecision}`)}
        </SummaryItem>
        <SummaryItem term={t('consent.details.state')}>
          {endCause ? t(`consent.details.causes.${endCause}`) : t(`consent.details.states.${state}`)}
        </SummaryItem>
      </SummaryList>
      {actions.includes('handover.cancel') && (
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('consent.handover.cancel.button')}
        </Button>
      )}
      {asking && (
        <CancelDialog workspaceId={workspaceId} handover={handover} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}

function CancelDialog({ workspaceId, handover, onClose }: HandoverItemProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const cancel = useCancelHandover(workspaceId);
  const go = () => {
    if (cancel.isPending) return;
    afterwards(cancel.mutateAsync(handover), () => {
      announce(t('consent.handover.cancel.done'));
      onClose();
    });
  };
  return (
    <ConfirmDialog
      title={t('consent.handover.cancel.title')}
      go={t('consent.handover.cancel.button')}
      onGo={go}
      onClose={onClose}
      step={cancel}
    >
      <p>{t('consent.handover.cancel.text', { name: handover.successor.name })}</p>
    </ConfirmDialog>
  );
}
