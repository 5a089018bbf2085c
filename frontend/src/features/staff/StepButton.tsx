import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { StaffMember } from '~/shared/api/types';
import { useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { type Keeping, type StaffStep, useStaffStep } from './queries';

interface StepButtonProps {
  step: StaffStep;
  member: StaffMember;
  keeping: Keeping;
}

/** Asks once more and says what follows; the same buttons stand in each row, so each names whom it is about. */
export function StepButton({ step, member, keeping }: StepButtonProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const going = useStaffStep(keeping, useLanguage());
  const { name, email } = member;
  const close = () => {
    setAsking(false);
    going.reset();
  };
  const go = () => {
    if (going.isPending) return;
    afterwards(going.mutateAsync({ step, member }), () => {
      announce(t(`staff.step.${step}.done`, { name }));
      close();
    });
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t(`staff.step.${step}.button`)} <span className="visually-hidden">{name}</span>
      </Button>
      {asking && (
        <ConfirmDialog
          title={t(`staff.step.${step}.title`, { name })}
          go={t(`staff.step.${step}.go`)}
          onGo={go}
          onClose={close}
          step={going}
        >
          <p>{t(`staff.step.${step}.text`, { email })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
