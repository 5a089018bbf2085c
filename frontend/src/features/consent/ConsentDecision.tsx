import { useTranslation } from 'react-i18next';
import type { Consent, Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import styles from './Consent.module.css';
import { DecisionForm } from './DecisionForm';
import { WouldSee } from './WouldSee';

/** The customer's decision: who, why, what would be seen, and the answer. */
export function ConsentDecision({ workspace, consent }: { workspace: Workspace; consent: Consent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { expert, kind, proposedBy, reason } = consent;
  const handover = kind === 'HANDOVER';
  return (
    <>
      <h2>
        {t(handover ? 'consent.decision.titleHandover' : 'consent.decision.titleJoin', {
          name: expert.name,
        })}
      </h2>
      <p className={styles.lead}>{t('consent.decision.lead')}</p>
      <SummaryList>
        <SummaryItem term={t('consent.decision.who')} hint={expert.title}>
          {expert.name}
        </SummaryItem>
        <SummaryItem term={t('consent.decision.organisation')}>
          <OrganisationName name={expert.organisation} />
        </SummaryItem>
        <SummaryItem term={t('consent.decision.sector')}>{t(`consent.sector.${expert.sector}`)}</SummaryItem>
        <SummaryItem term={t('consent.decision.proposedBy')}>{proposedBy.name}</SummaryItem>
        <SummaryItem term={t('consent.decision.why')}>
          <span className={styles.reason}>{reason}</span>
        </SummaryItem>
        <SummaryItem term={t('consent.decision.answerBy')}>
          <time dateTime={consent.answerBy}>{formatDate(consent.answerBy, language)}</time>
        </SummaryItem>
      </SummaryList>
      {handover && <p className={styles.lead}>{t('consent.decision.handoverText')}</p>}
      <WouldSee consent={consent} />
      <DecisionForm workspaceId={workspace.id} consent={consent} />
    </>
  );
}
