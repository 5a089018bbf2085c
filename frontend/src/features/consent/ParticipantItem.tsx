import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Consent, Participant } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { EndButton } from './EndButton';
import styles from './People.module.css';
import { accessBegan } from './steps';

interface ParticipantItemProps {
  workspaceId: string;
  participant: Participant;
  /** By which somebody is here; not of the customer and of who opened the workspace. */
  consent: Consent | undefined;
}

export function ParticipantItem({ workspaceId, participant, consent }: ParticipantItemProps) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const navigate = useNavigate();
  const { name, title, organisation, sector, standing, you } = participant;
  return (
    <li className={styles.item}>
      <div className={styles.facts}>
        <h3 className={styles.name}>
          {name}
          {you && <span className={styles.you}> ({t('consent.people.you')})</span>}
        </h3>
        <p>{standingText()}</p>
        {title && <p className={styles.note}>{title}</p>}
        {organisation && (
          <p className={styles.note}>
            <OrganisationName name={organisation} />
            {sector && ` · ${t(`consent.sector.${sector}`)}`}
          </p>
        )}
        {consent?.kind === 'JOIN' && <Scope consent={consent} />}
      </div>
      {consent?.kind === 'JOIN' && (
        <div className={`${styles.actions} not-in-print`}>
          <EndButton kind="withdraw" workspaceId={workspaceId} consent={consent} />
          <EndButton
            kind="leave"
            workspaceId={workspaceId}
            consent={consent}
            onDone={() => void navigate(path('/workspaces'), { replace: true })}
          />
          {consent.reason !== null && (
            <Link to={path(`/workspaces/${workspaceId}/consents/${consent.id}`)}>
              {t('consent.details.title', { number: consent.number, name })}
            </Link>
          )}
        </div>
      )}
    </li>
  );

  function standingText() {
    if (standing === 'CUSTOMER' || standing === 'FOUNDER') return t(`consent.people.standing.${standing}`);
    return t('consent.people.standing.EXPERT');
  }
}

/** How much the expert sees, and until when. */
function Scope({ consent }: { consent: Consent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { scope, untilOn } = consent;
  return (
    <>
      <p className={styles.note}>
        {scope === 'FROM_NOW'
          ? t('consent.people.seesFromNow', { date: formatDate(accessBegan(consent), language) })
          : t('consent.people.seesAll')}
      </p>
      <p className={styles.note}>
        {untilOn
          ? t('consent.people.until', { date: formatDate(untilOn, language) })
          : t('consent.people.noEnd')}
      </p>
    </>
  );
}
