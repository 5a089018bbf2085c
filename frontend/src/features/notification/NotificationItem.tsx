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
  const address = place === 'list' ? '/workspaces' : workspaceName && `/workspaces/${workspaceId}${place}`;
  return (
    <li className={styles.item}>
      <p className={styles.what}>
        {address ? <Link to={path(address)}>{text}</Link> : text}
        {isNew && <span className={styles.isNew}>{t('notification.isNew')}</span>}
      </p>
      <p className={styles.where}>
        {place !== 'list' && `${workspaceName ?? t('notification.noAccess')} · `}
        <Told at={at} />
      </p>
    </li>
  );
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
