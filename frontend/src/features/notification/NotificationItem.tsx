import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Notification } from '~/shared/api/types';
import { formatDate, formatTime, relativeDay } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { isKnown, placeOfKind } from './kinds';
import styles from './NotificationItem.module.css';

interface NotificationItemProps {
  notification: Notification;
  isNew: boolean;
}

export function NotificationItem({ notification, isNew }: NotificationItemProps) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { kind, workspaceId, workspaceName, at } = notification;
  const text = isKnown(kind) ? t(`notification.kinds.${kind}`) : t('notification.unknownKind');
  const place = isKnown(kind) ? placeOfKind[kind] : '';
  const outside = outsideOfWorkspaces(place, workspaceId);
  const address = outside ?? (workspaceName && `/workspaces/${workspaceId}${place}`);
  return (
    <li className={styles.item}>
      <p className={styles.what}>
        {address ? <Link to={path(address)}>{text}</Link> : text}
        {isNew && <span className={styles.isNew}>{t('notification.isNew')}</span>}
      </p>
      <p className={styles.where}>
        {workspaceId && !outside && `${workspaceName ?? t('notification.noAccess')} · `}
        <Told at={at} />
      </p>
    </li>
  );
}

/** Where a notification leads whose reader is not in the workspace, or that is about none. */
function outsideOfWorkspaces(place: string, workspaceId: string | null): string | undefined {
  if (place === 'inbox') return '/inbox';
  if (place === 'list') return '/workspaces';
  if (place === 'administration') return `/administration/workspaces/${workspaceId}/handover`;
  return undefined;
}

function Told({ at }: { at: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = relativeDay(at, new Date());
  return (
    <time dateTime={at}>
      {day === 'earlier'
        ? formatDate(at, language)
        : t(`notification.${day}`, { time: formatTime(at, language) })}
    </time>
  );
}
