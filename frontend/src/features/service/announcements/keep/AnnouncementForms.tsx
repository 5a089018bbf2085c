import { useState } from 'react';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import type { KeptAnnouncement } from '~/shared/api/types';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { useAnnounce as useSay } from '~/shared/ui/LiveRegion';
import { useWords } from '../words/words';
import { AnnouncementForm } from './AnnouncementForm';
import { useAnnounce, useChangeAnnouncement } from './queries';
import { newAnnouncement, valuesOf, wishOf } from './schema';

export function NewAnnouncement({ onClose }: { onClose: () => void }) {
  const words = useWords().announcements;
  const say = useSay();
  const announce = useAnnounce();
  const key = useIdempotencyKey();
  const [initial] = useState(() => newAnnouncement(new Date()));
  return (
    <AnnouncementForm
      isNew
      initial={initial}
      pending={announce.isPending}
      error={announce.error}
      onClose={onClose}
      onSubmit={(values, onProblem) => {
        const step = announce.mutateAsync({ wish: wishOf(values), key: key.current() });
        step.catch((error: unknown) => {
          onProblem(error);
          // Refused as it was: what is sent next is another wish.
          if (isProblem(error, 'invalid-request', 'idempotency-key-reused')) key.renew();
        });
        afterwards(step, () => {
          say(words.form.saved);
          onClose();
        });
      }}
    />
  );
}

interface ChangeAnnouncementProps {
  /** As it is now. */
  announcement: KeptAnnouncement;
  onClose: () => void;
}

export function ChangeAnnouncement({ announcement, onClose }: ChangeAnnouncementProps) {
  const words = useWords().announcements;
  const say = useSay();
  const change = useChangeAnnouncement();
  const [begunWith] = useState(announcement);
  const stale = isProblem(change.error, 'stale-version');
  return (
    <AnnouncementForm
      begun={announcement.phase === 'NOW'}
      initial={valuesOf(begunWith)}
      pending={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={(values, onProblem) => {
        const step = change.mutateAsync({
          id: begunWith.id,
          // After a refusal one has been told, and the list shows what is there now.
          version: stale ? announcement.version : begunWith.version,
          wish: wishOf(values, begunWith),
        });
        step.catch(onProblem);
        afterwards(step, () => {
          say(words.form.saved);
          onClose();
        });
      }}
    />
  );
}
