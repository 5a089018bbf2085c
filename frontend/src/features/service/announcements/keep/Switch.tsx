import { useState } from 'react';
import { afterwards } from '~/shared/api/afterwards';
import type { Interruption, ServiceFunction } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce as useSay } from '~/shared/ui/LiveRegion';
import { moment } from '../period';
import { fill, useWords } from '../words/words';
import { useSwitchOn } from './interruptionQueries';
import styles from './Keep.module.css';

interface SwitchProps {
  name: ServiceFunction | 'all';
  /** While it is off. */
  off: Interruption | undefined;
  /** Opens its form, if none is open. */
  onForm: (() => void) | undefined;
  onDone: () => void;
}

/** Whether a function is on, and the way to the other state. */
export function Switch({ name, off, onForm, onDone }: SwitchProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const what = words.functions[name];
  const { interruptions } = words;
  return (
    <>
      <div className={styles.function}>
        <p className={styles.name}>{what}</p>
        <p className={styles.state} data-off={off !== undefined}>
          {off ? interruptions.off : interruptions.on}
        </p>
      </div>
      {off && <Told off={off} />}
      {onForm && (
        <div className={styles.buttons}>
          {off && (
            <Button onClick={() => setAsking(true)}>
              {interruptions.switchOn}
              <span className="visually-hidden">: {what}</span>
            </Button>
          )}
          <Button variant="secondary" onClick={onForm}>
            {off ? interruptions.change : interruptions.switchOff}
            <span className="visually-hidden">: {what}</span>
          </Button>
        </div>
      )}
      {asking && off && (
        <SwitchOnDialog
          off={off}
          what={what}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            onDone();
          }}
        />
      )}
    </>
  );
}

function Told({ off }: { off: Interruption }) {
  const words = useWords().interruptions;
  const language = useLanguage();
  const { text, lang } = localized(off.reason, language);
  return (
    <>
      <p>
        {fill(words.offNote, {
          since: moment(off.beganAt, language),
          end: moment(off.expectedEnd, language),
        })}
      </p>
      <p lang={lang}>{text}</p>
    </>
  );
}

interface SwitchOnDialogProps {
  off: Interruption;
  what: string;
  onClose: () => void;
  onDone: () => void;
}

function SwitchOnDialog({ off, what, onClose, onDone }: SwitchOnDialogProps) {
  const words = useWords().interruptions;
  const say = useSay();
  const switchOn = useSwitchOn();
  const go = () => {
    if (switchOn.isPending) return;
    afterwards(switchOn.mutateAsync(off), () => {
      say(fill(words.back.done, { what }));
      onDone();
    });
  };
  return (
    <ConfirmDialog title={words.back.title} go={words.switchOn} onGo={go} onClose={onClose} step={switchOn}>
      <p>{fill(words.back.text, { what })}</p>
    </ConfirmDialog>
  );
}
