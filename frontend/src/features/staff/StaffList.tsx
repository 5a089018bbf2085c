import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ListWithForm } from '~/shared/ui/ListWithForm';
import { type Keeping, staffQuery } from './queries';
import styles from './Staff.module.css';
import { StaffForm } from './StaffForm';
import { StaffRow } from './StaffRow';

/** Who is there, and how somebody new comes in. */
export function StaffList({ keeping }: { keeping: Keeping }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(staffQuery(keeping));
  const kind = keeping.providerId === undefined ? 'staff' : 'administrators';
  return (
    <ListWithForm
      query={query}
      words={{
        label: t(`staff.list.${kind}`),
        add: t(`staff.add.${kind}`),
        none: t('staff.none'),
        more: t('staff.more'),
      }}
      className={styles.list}
      form={(member, onClose) => <StaffForm keeping={keeping} member={member} onClose={onClose} />}
      row={(member, onChange) => (
        <StaffRow key={member.id} member={member} keeping={keeping} onChange={onChange} />
      )}
    />
  );
}
