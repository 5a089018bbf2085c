import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import type { usePublishSummary } from './summaryQueries';

interface PublishDialogProps {
  text: string;
  version: number;
  publish: ReturnType<typeof usePublishSummary>;
  /** Waits for a save under way, so that none brings the draft back. */
  settle: () => Promise<void>;
  onPublished: () => Promise<void>;
  onStale: () => void;
  onClose: () => void;
}

/** Asks once more before everybody can read it. */
export function PublishDialog({ text, version, publish, settle, onPublished, ...props }: PublishDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const key = useIdempotencyKey();
  const go = async () => {
    if (publish.isPending) return;
    await settle();
    publish.mutate(
      { text, version, key: key.current() },
      {
        onSuccess: () => {
          announce(t('guidanceplan.summary.publishDialog.done'));
          void onPublished();
        },
        onError: (error) => {
          if (isProblem(error, 'idempotency-key-reused')) key.renew();
          if (isProblem(error, 'stale-version')) props.onStale();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={t('guidanceplan.summary.publishDialog.title')}
      go={t('guidanceplan.summary.publishDialog.go')}
      going={t('guidanceplan.summary.publishDialog.publishing')}
      back={t('common.back')}
      onGo={() => void go()}
      onClose={props.onClose}
      step={publish}
    >
      <p>{t('guidanceplan.summary.publishDialog.text')}</p>
    </ConfirmDialog>
  );
}
