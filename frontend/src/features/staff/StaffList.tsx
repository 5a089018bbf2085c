import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/shared/ui/Button';
import { MoreButton } from '~/shared/ui/MoreButton';
import { QueryView } from '~/shared/ui/QueryView';
import { AddStaff } from './AddStaff';
import { ChangeStaff } from './ChangeStaff';
import { type Keeping, staffQuery } from './queries';
import styles from './Staff.module.css';
import { StaffRow } from './StaffRow';

/** Who is there, and how somebody new comes in. */
export function StaffList({ keeping }: { keeping: Keeping }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(staffQuery(keeping));
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const kind = keeping.providerId === undefined ? 'staff' : 'administrators';
  const close = () => {
    setOpen(null);
    list.current?.focus();
  };
  return (
    <>
      {open === 'new' ? (
        <AddStaff keeping={keeping} onClose={close} />
      ) : (
        <div className={styles.add}>
          <Button variant="secondary" onClick={() => setOpen('new')}>
            {t(`staff.add.${kind}`)}
          </Button>
        </div>
      )}
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {items.length === 0 && <p className={styles.none}>{t('staff.none')}</p>}
              <ul ref={list} tabIndex={-1} aria-label={t(`staff.list.${kind}`)} className={styles.list}>
                {items.map((member) =>
                  open === member.id ? (
                    <li key={member.id}>
                      <ChangeStaff member={member} keeping={keeping} onClose={close} />
                    </li>
                  ) : (
                    <StaffRow
                      key={member.id}
                      member={member}
                      keeping={keeping}
                      onChange={() => setOpen(member.id)}
                    />
                  ),
                )}
              </ul>
              <MoreButton query={query}>{t('staff.more')}</MoreButton>
            </>
          );
        }}
      </QueryView>
    </>
  );
}
