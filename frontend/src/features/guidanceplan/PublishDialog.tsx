import { useTranslation } from 'react-i18next';
import { isProblem } from '~/shared/api/problem';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Dialog } from '~/shared/ui/Dialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
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
    <Dialog title={t('guidanceplan.summary.publishDialog.title')} onClose={props.onClose}>
      <p>{t('guidanceplan.summary.publishDialog.text')}</p>
      {publish.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, publish.error)}</p>
        </Notice>
      )}
      <Actions>
        <Button
          onClick={() => void go()}
          busy={publish.isPending && t('guidanceplan.summary.publishDialog.publishing')}
        >
          {t('guidanceplan.summary.publishDialog.go')}
        </Button>
        <Button variant="secondary" onClick={props.onClose}>
          {t('common.back')}
        </Button>
      </Actions>
    </Dialog>
  );
}
