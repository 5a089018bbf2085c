import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { InboxContact } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { Button, type ButtonVariant } from '~/shared/ui/Button';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import styles from './Inbox.module.css';
import { type InboxStep, useInboxStep } from './queries';
import { StepRefused } from './StepRefused';

const steps: { step: InboxStep; action: string }[] = [
  { step: 'take', action: 'inbox.take' },
  { step: 'reopen', action: 'inbox.reopen' },
  { step: 'markAnswered', action: 'inbox.mark-answered' },
  { step: 'giveBack', action: 'inbox.give-back' },
  { step: 'close', action: 'inbox.close' },
];

/** What the server offers to do with a contact now. */
export function Steps({ contact }: { contact: InboxContact }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const mutation = useInboxStep(contact);
  const [first, ...others] = steps.filter(({ action }) => contact.actions.includes(action));
  // Out of another's hands only after asking.
  const other = contact.state === 'IN_PROGRESS' ? contact.handler : null;
  const go = (step: InboxStep) => {
    if (mutation.isPending) return;
    const taking = mutation.mutateAsync(step);
    afterwards(taking, () => announce(t(`contact.inbox.step.${step}.done`)));
    const answered = () => setAsking(false);
    taking.then(answered, answered);
  };
  const button = (step: InboxStep, variant: ButtonVariant) => (
    <Button
      key={step}
      variant={variant}
      onClick={() => (step === 'take' && other ? setAsking(true) : go(step))}
      busy={mutation.isPending && mutation.variables === step && t('common.loading')}
    >
      {t(`contact.inbox.step.${step}.button`)}
    </Button>
  );
  return (
    <>
      {mutation.isError && <StepRefused error={mutation.error} contact={contact} />}
      <div className={styles.steps}>
        {first && button(first.step, first.step === 'close' ? 'secondary' : 'primary')}
        {contact.actions.includes('inbox.open-workspace') && (
          <ButtonLink variant="secondary" to={path(`/inbox/${contact.id}/open-workspace`)}>
            {t('contact.inbox.step.openWorkspace')}
          </ButtonLink>
        )}
        {others.map(({ step }) => button(step, 'secondary'))}
      </div>
      {asking && other && (
        <ConfirmDialog
          title={t('contact.inbox.step.take.title')}
          go={t('contact.inbox.step.take.button')}
          onGo={() => go('take')}
          onClose={() => setAsking(false)}
          step={{ isPending: mutation.isPending, error: null }}
        >
          <p>{t('contact.inbox.step.take.text', { name: other.name })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
