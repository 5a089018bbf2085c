import { useTranslation } from 'react-i18next';
import type { LoggedAccess } from '~/shared/api/types';
import { formatLongDate, formatTime } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { useActionText } from './actionText';
import { type Group, groupedByDay } from './grouped';
import styles from './LogDays.module.css';

/** Plain sentences, day by day. */
export function LogDays({ entries }: { entries: LoggedAccess[] }) {
  const language = useLanguage();
  return groupedByDay(entries).map(([day, groups]) => (
    <section key={day} aria-labelledby={`log-${day}`} className={styles.day}>
      <h3 id={`log-${day}`}>{formatLongDate(`${day}T12:00:00Z`, language)}</h3>
      <ul className={styles.entries}>
        {groups.map((group, index) => (
          <Entry
            key={group.latest.id}
            group={group}
            sameAsAbove={index > 0 && groundOf(groups[index - 1]) === groundOf(group)}
          />
        ))}
      </ul>
    </section>
  ));
}

interface EntryProps {
  group: Group;
  /** The same person on the same ground: not shown once more, but there for whoever listens. */
  sameAsAbove: boolean;
}

function Entry({ group: { latest, earliest, count }, sameAsAbove }: EntryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const actionText = useActionText();
  const { who, ground, consentNumber } = latest;
  return (
    <li className={styles.entry} data-kind={latest.kind}>
      <p className={styles.time}>
        <Time of={earliest} />
        {formatTime(earliest.at, language) !== formatTime(latest.at, language) && (
          <>
            –<Time of={latest} />
          </>
        )}
      </p>
      <div>
        <p>
          <strong>{who.name ?? t('accesslog.person.gone')}</strong> {actionText(latest)}
          {count > 1 && <span className={styles.times}> {t('accesslog.list.times', { count })}</span>}
        </p>
        <p className={sameAsAbove ? 'visually-hidden' : styles.detail}>
          {t(`accesslog.role.${who.standing}`)}
          {who.organisation && (
            <>
              , <OrganisationName name={who.organisation} />
            </>
          )}
          {' · '}
          {t('accesslog.ground.label')}{' '}
          {ground === 'CONSENT'
            ? t('accesslog.ground.CONSENT', { number: consentNumber })
            : t(`accesslog.ground.${ground}`)}
        </p>
      </div>
    </li>
  );
}

function groundOf(group: Group | undefined): string {
  if (!group) return '';
  const { who, ground, consentNumber } = group.latest;
  return [who.accountId, who.standing, ground, consentNumber].join(' ');
}

function Time({ of: { at } }: { of: LoggedAccess }) {
  return <time dateTime={at}>{formatTime(at, useLanguage())}</time>;
}
