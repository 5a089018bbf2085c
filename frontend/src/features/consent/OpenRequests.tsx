import { useTranslation } from 'react-i18next';
import type { Consent, Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { EndButton } from './EndButton';
import { ExpertFacts } from './ExpertFacts';
import styles from './People.module.css';

/** Proposals that somebody has not answered yet. */
export function OpenRequests({ workspace, consents }: { workspace: Workspace; consents: Consent[] }) {
  const { t } = useTranslation();
  const open = consents.filter(({ state }) => state === 'draft');
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{t('consent.requests.title')}</h2>
      <ul className={styles.list}>
        {open.map((consent) => (
          <Request key={consent.id} workspace={workspace} consent={consent} />
        ))}
      </ul>
    </section>
  );
}

function Request({ workspace, consent }: { workspace: Workspace; consent: Consent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  const { kind, proposedAt, answerBy, proposedBy, customerDecision, expertDecision, actions } = consent;
  const mine = workspace.standing === 'CUSTOMER';
  const address = path(`/workspaces/${workspace.id}/consents/${consent.id}`);
  const toDecide = actions.includes('consent.accept');
  return (
    <li className={`${styles.item} ${toDecide ? styles.toDecide : ''}`}>
      <div className={styles.facts}>
        <h3 className={styles.name}>{consent.expert.name}</h3>
        <p>{t(`consent.requests.${kind}`)}</p>
        <ExpertFacts expert={consent.expert} />
        <p className={styles.note}>
          {t('consent.requests.proposed', {
            date: formatDate(proposedAt, language),
            name: proposedBy.name,
          })}
          {'. '}
          {t('consent.requests.answerBy', { date: formatDate(answerBy, language) })}
        </p>
        <p className={styles.note}>
          {t(`consent.requests.${mine ? 'customerSelf' : 'customer'}.${customerDecision}`)}{' '}
          {t(`consent.requests.expert.${expertDecision}`)}
        </p>
      </div>
      <div className={`${styles.actions} not-in-print`}>
        <ButtonLink to={address} variant={toDecide ? 'primary' : 'secondary'}>
          {t(toDecide ? 'consent.requests.decide' : 'consent.requests.see')}
        </ButtonLink>
        <EndButton kind="cancel" workspaceId={workspace.id} consent={consent} />
        <EndButton kind="withdraw" workspaceId={workspace.id} consent={consent} />
      </div>
    </li>
  );
}
