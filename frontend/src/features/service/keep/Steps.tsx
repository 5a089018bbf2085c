import { useState } from 'react';
import { useNavigate } from 'react-router';
import { afterwards } from '~/shared/api/afterwards';
import type { TextVersion } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { useWords } from '../words/words';
import { PublishDialog } from './PublishDialog';
import { useDeleteText, useWithdrawText } from './queries';

type Step = 'publish' | 'withdraw' | 'delete';
const steps: Step[] = ['publish', 'withdraw', 'delete'];

/** What a text's keeper can do with this version now. */
export function Steps({ text, dirty }: { text: TextVersion; dirty: boolean }) {
  const words = useWords();
  const [asking, setAsking] = useState<Step | null>(null);
  const offered = steps.filter((step) => text.actions.includes(`service-text.${step}`));
  const close = () => setAsking(null);
  if (offered.length === 0) return null;
  return (
    <>
      <Actions>
        {offered
          // What is not saved yet would not be published.
          .filter((step) => step !== 'publish' || !dirty)
          .map((step) => (
            <Button
              key={step}
              variant={step === 'publish' ? 'primary' : 'secondary'}
              onClick={() => setAsking(step)}
            >
              {words.keep[step].button}
            </Button>
          ))}
      </Actions>
      {dirty && offered.includes('publish') && <p>{words.keep.saveFirst}</p>}
      {asking === 'publish' && <PublishDialog text={text} onClose={close} />}
      {asking === 'withdraw' && <WithdrawDialog text={text} onClose={close} />}
      {asking === 'delete' && <DeleteDialog text={text} onClose={close} />}
    </>
  );
}

interface StepDialogProps {
  text: TextVersion;
  onClose: () => void;
}

function WithdrawDialog({ text, onClose }: StepDialogProps) {
  const words = useWords();
  const announce = useAnnounce();
  const withdraw = useWithdrawText();
  const go = () =>
    afterwards(withdraw.mutateAsync(text), () => {
      announce(words.keep.withdraw.done);
      onClose();
    });
  return (
    <ConfirmDialog
      title={words.keep.withdraw.title}
      go={words.keep.withdraw.button}
      onGo={go}
      onClose={onClose}
      step={withdraw}
    >
      <p>{words.keep.withdraw.text}</p>
    </ConfirmDialog>
  );
}

function DeleteDialog({ text, onClose }: StepDialogProps) {
  const words = useWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const path = useLocalPath();
  const remove = useDeleteText();
  const go = () =>
    afterwards(remove.mutateAsync(text), () => {
      announce(words.keep.delete.done);
      void navigate(path('/administration/texts'));
    });
  return (
    <ConfirmDialog
      title={words.keep.delete.title}
      go={words.keep.delete.button}
      onGo={go}
      onClose={onClose}
      step={remove}
    >
      <p>{words.keep.delete.text}</p>
    </ConfirmDialog>
  );
}
