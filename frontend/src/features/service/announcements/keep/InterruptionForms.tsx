import { useState } from 'react';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import type { Interruption, ServiceFunction } from '~/shared/api/types';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { useAnnounce as useSay } from '~/shared/ui/LiveRegion';
import { fill, useWords } from '../words/words';
import { InterruptionForm } from './InterruptionForm';
import { useChangeInterruption, useSwitchOff } from './interruptionQueries';
import { valuesOf, wishOf } from './interruptionSchema';

const usuallyMs = 60 * 60 * 1000;

export function SwitchOff({ off, onClose }: { off: ServiceFunction | null; onClose: () => void }) {
  const words = useWords();
  const { form, reason } = words.interruptions;
  const say = useSay();
  const switchOff = useSwitchOff();
  const key = useIdempotencyKey();
  const what = words.functions[off ?? 'all'];
  const [initial] = useState(() =>
    valuesOf({ reason, expectedEnd: new Date(Date.now() + usuallyMs).toISOString() }),
  );
  return (
    <InterruptionForm
      heading={fill(form.off, { what })}
      note={form.note}
      submit={form.save}
      initial={initial}
      pending={switchOff.isPending}
      error={switchOff.error}
      onClose={onClose}
      onSubmit={(values, onProblem) => {
        const step = switchOff.mutateAsync({ off, wish: wishOf(values), key: key.current() });
        step.catch((error: unknown) => {
          onProblem(error);
          // Refused as it was: what is sent next is another wish.
          if (isProblem(error, 'invalid-request', 'idempotency-key-reused')) key.renew();
        });
        afterwards(step, () => {
          say(fill(form.done, { what }));
          onClose();
        });
      }}
    />
  );
}

export function ChangeInterruption({
  interruption,
  onClose,
}: {
  /** As it is now. */
  interruption: Interruption;
  onClose: () => void;
}) {
  const words = useWords();
  const { form } = words.interruptions;
  const say = useSay();
  const change = useChangeInterruption();
  const [begunWith] = useState(interruption);
  const stale = isProblem(change.error, 'stale-version');
  return (
    <InterruptionForm
      heading={fill(form.change, { what: words.functions[interruption.function ?? 'all'] })}
      submit={form.saveChange}
      initial={valuesOf(begunWith)}
      pending={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={(values, onProblem) => {
        const step = change.mutateAsync({
          id: begunWith.id,
          // After a refusal one has been told that it has changed.
          version: stale ? interruption.version : begunWith.version,
          wish: wishOf(values, begunWith.expectedEnd),
        });
        step.catch(onProblem);
        afterwards(step, () => {
          say(form.changed);
          onClose();
        });
      }}
    />
  );
}
