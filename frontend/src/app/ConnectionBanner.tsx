import { onlineManager } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineIcon } from '~/shared/ui/icons';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import styles from './ConnectionBanner.module.css';

export function ConnectionBanner() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const online = useOnline();
  const wasOffline = useRef(false);
  useEffect(() => {
    if (online && wasOffline.current) announce(t('common.online'));
    wasOffline.current = !online;
  }, [online, announce, t]);
  return (
    <div role="status">
      {!online && (
        <p className={styles.banner}>
          <OfflineIcon />
          <span>{t('common.offline')}</span>
        </p>
      )}
    </div>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
}
