import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/shared/ui/Button';
import { MoreButton } from '~/shared/ui/MoreButton';
import { QueryView } from '~/shared/ui/QueryView';
import { AddStaff } from './AddStaff';
import { type Keeping, staffQuery } from './queries';
import styles from './Staff.module.css';
import { StaffRow } from './StaffRow';

/** Who is there, and how somebody new comes in. */
export function StaffList({ keeping }: { keeping: Keeping }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(staffQuery(keeping));
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const kind = keeping.providerId === undefined ? 'staff' : 'administrators';
  return (
    <>
      {adding ? (
        <AddStaff
          keeping={keeping}
          onClose={() => {
            setAdding(false);
            list.current?.focus();
          }}
        />
      ) : (
        <div className={styles.add}>
          <Button variant="secondary" onClick={() => setAdding(true)}>
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
                {items.map((member) => (
                  <StaffRow key={member.id} member={member} keeping={keeping} />
                ))}
              </ul>
              <MoreButton query={query}>{t('staff.more')}</MoreButton>
            </>
          );
        }}
      </QueryView>
    </>
  );
}
