import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useLocalPath } from '~/shared/i18n/language';
import { BellIcon } from '~/shared/ui/icons';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import styles from './BellLink.module.css';
import { bellQuery } from './queries';

/** The way to the notifications, with how many are new. */
export function BellLink() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { data: unseen = 0 } = useQuery(bellQuery);
  useAnnouncedRing(unseen);
  return (
    <NavLink to={path('/notifications')} className={`${styles.bell}`}>
      <BellIcon />
      <span>{t('notification.title')}</span>
      {unseen > 0 && (
        <span className={styles.count}>
          <span aria-hidden="true">{unseen > 99 ? '99+' : unseen}</span>
          <span className="visually-hidden">({t('notification.unseen', { count: unseen })})</span>
        </span>
      )}
    </NavLink>
  );
}

function useAnnouncedRing(unseen: number): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const before = useRef<number>(undefined);
  useEffect(() => {
    if (before.current !== undefined && unseen > before.current) announce(t('notification.arrived'));
    before.current = unseen;
  }, [announce, t, unseen]);
}
