import { useTranslation } from 'react-i18next';
import type { StaffMember } from '~/shared/api/types';
import { formatMoment } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import type { Keeping } from './queries';
import styles from './Staff.module.css';
import { StepButton } from './StepButton';

const steps = [
  { action: 'staff.invite', step: 'link' },
  { action: 'staff.disable', step: 'disabling' },
  { action: 'staff.enable', step: 'enabling' },
] as const;

interface StaffRowProps {
  member: StaffMember;
  keeping: Keeping;
  onChange: () => void;
}

export function StaffRow({ member, keeping, onChange }: StaffRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const area = useFocusKept<HTMLLIElement>();
  const { name, title, email, roles, state, linkUntil, workspaces, actions } = member;
  return (
    <li ref={area} className={styles.row} data-gone={state === 'DISABLED'}>
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p>
          {title}
          {title && ' · '}
          {roles
            .toSorted()
            .map((role) => t(`staff.role.${role}`))
            .join(', ')}
        </p>
        <p className={styles.more}>{email}</p>
      </div>
      <div>
        <p className={styles.state}>{t(`staff.state.${state}`)}</p>
        {linkUntil && state !== 'LINK_EXPIRED' && (
          <p className={styles.more}>{t('staff.linkUntil', { date: formatMoment(linkUntil, language) })}</p>
        )}
        {roles.includes('EXPERT') && (
          <p className={styles.more}>{t('staff.workspaces', { count: workspaces })}</p>
        )}
      </div>
      {actions.length > 0 && (
        <Actions>
          {actions.includes('staff.change') && (
            <Button variant="secondary" onClick={onChange}>
              {t('staff.change.button')} <span className="visually-hidden">{name}</span>
            </Button>
          )}
          {steps
            .filter(({ action }) => actions.includes(action))
            .map(({ step }) => (
              <StepButton key={step} step={step} member={member} keeping={keeping} />
            ))}
        </Actions>
      )}
    </li>
  );
}
