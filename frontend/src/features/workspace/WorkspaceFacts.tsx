import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sideOf } from '~/shared/api/side';
import type { Participant, Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { nextStep } from './lifecycle';
import styles from './WorkspaceFacts.module.css';

/** Who is here, who answers for the data, and since when. */
export function WorkspaceFacts({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  const next = nextStep(workspace);
  return (
    <div className={styles.facts}>
      <h2 id="facts">{t('workspace.facts.people')}</h2>
      <ul className={styles.people}>
        {workspace.participants.map((participant) => (
          <Person key={participant.accountId} participant={participant} />
        ))}
      </ul>
      <p className={styles.note}>{t('workspace.facts.onlyThese')}</p>

      <h3>{t('workspace.facts.controller')}</h3>
      <p>
        <OrganisationName name={workspace.controller.name} />
      </p>
      <p className={styles.note}>
        <Link to={path(`/privacy/${workspace.controller.id}`)} target="_blank" rel="noopener">
          {t('workspace.facts.privacy')} {t('common.opensInNewTab')}
        </Link>
      </p>

      <h3>{t('workspace.facts.opened')}</h3>
      <p>
        <time dateTime={workspace.createdAt}>{formatDate(workspace.createdAt, language)}</time>
      </p>

      <h3>{t(`workspace.storage.steps.${next.name}.ahead`)}</h3>
      <p>
        <time dateTime={next.on}>{formatDate(next.on, language)}</time>
      </p>
      <p className={styles.note}>
        <Link to={path(`/workspaces/${workspace.id}/storage`)}>{t('workspace.storage.facts.more')}</Link>
      </p>
    </div>
  );
}

function Person({ participant }: { participant: Participant }) {
  const { t } = useTranslation();
  const { name, standing, title, organisation } = participant;
  return (
    <li>
      <span className={styles.initials} aria-hidden="true">
        {initials(name)}
      </span>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.note}>{title ?? t(`workspace.facts.standing.${sideOf(standing)}`)}</p>
        {organisation && (
          <p className={styles.note}>
            <OrganisationName name={organisation} />
          </p>
        )}
      </div>
    </li>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '')
    .join('');
}
