import { useTranslation } from 'react-i18next';
import type { Consent, Workspace } from '~/shared/api/types';
import { formatDate, formatMoment } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import styles from './Consent.module.css';
import { EndButton } from './EndButton';
import { ShortenButton } from './ShortenButton';
import { receiptAddress } from './steps';

/** A consent with all that has happened to it. */
export function ConsentDetails({ workspace, consent }: { workspace: Workspace; consent: Consent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, expert, proposedBy, reason, state, scope, untilOn, endCause, kind } = consent;
  return (
    <>
      <h2>{t('consent.details.title', { number, name: expert.name })}</h2>
      <SummaryList>
        <SummaryItem
          term={t('consent.details.state')}
          {...(endCause && { hint: t(`consent.details.causes.${endCause}`) })}
        >
          {t(`consent.details.states.${state}`)}
        </SummaryItem>
        <SummaryItem term={t('consent.decision.who')} hint={expert.title}>
          {expert.name}
        </SummaryItem>
        <SummaryItem term={t('consent.decision.organisation')} hint={t(`consent.sector.${expert.sector}`)}>
          <OrganisationName name={expert.organisation} />
        </SummaryItem>
        <SummaryItem term={t('consent.decision.proposedBy')}>{proposedBy.name}</SummaryItem>
        {reason && (
          <SummaryItem term={t('consent.decision.why')}>
            <span className={styles.reason}>{reason}</span>
          </SummaryItem>
        )}
        {scope && (
          <SummaryItem term={t('consent.details.scope')}>{t(`consent.details.${scope}`)}</SummaryItem>
        )}
        {scope && kind === 'JOIN' && (
          <SummaryItem term={t('consent.details.until')}>
            {untilOn ? formatDate(untilOn, language) : t('consent.details.untilNone')}
          </SummaryItem>
        )}
      </SummaryList>
      {consent.actions.includes('consent.withdraw') && (
        <p className={styles.lead}>{t('consent.decision.withdrawHow')}</p>
      )}
      <div className={`${styles.actions} not-in-print`}>
        <EndButton kind="withdraw" workspaceId={workspace.id} consent={consent} />
        <ShortenButton workspaceId={workspace.id} consent={consent} />
        <EndButton kind="cancel" workspaceId={workspace.id} consent={consent} />
        {consent.actions.includes('consent.receipt') && (
          <ButtonLink variant="secondary" href={receiptAddress(workspace.id, consent.id, language)}>
            {t('consent.details.receipt')}
          </ButtonLink>
        )}
      </div>
      <section aria-labelledby="steps" className={styles.steps}>
        <h3 id="steps">{t('consent.details.steps')}</h3>
        <ol>
          {consent.steps.map(({ step, at, untilOn: day }) => (
            <li key={`${step}-${at}`}>
              <time dateTime={at}>{formatMoment(at, language)}</time>
              <span>
                {t(`consent.details.step.${step}`)}
                {day && ` (${t('consent.details.stepUntil', { date: formatDate(day, language) })})`}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
