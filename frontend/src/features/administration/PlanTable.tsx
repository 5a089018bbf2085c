import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedStep } from '~/shared/api/types';
import { addDays } from '~/shared/form/helsinki';
import { dayOf, formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import styles from './Administration.module.css';
import { planQuery } from './queries';

/** What a month brings is worth a look; today alone seldom has anything. */
const daysAhead = 30;

const steps = ['CLOSE', 'ARCHIVE', 'DELETE'] as const;

/** A dry run of the sweeps up to a day. */
export function PlanTable() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [until, setUntil] = useState(() => addDays(dayOf(new Date()), daysAhead));
  const query = useQuery(planQuery(until));
  return (
    <>
      <div className={`${styles.filters} not-in-print`}>
        <div>
          <label htmlFor="until">{t('administration.retention.until')}</label>
          <input id="until" type="date" value={until} onChange={({ target }) => setUntil(target.value)} />
        </div>
      </div>
      <QueryView query={query}>
        {(plan) =>
          plan.steps.length === 0 ? (
            <Notice>
              <p>
                {t('administration.retention.nothingPlanned', { date: formatDate(plan.until, language) })}
              </p>
            </Notice>
          ) : (
            <table className={styles.table}>
              <caption className="visually-hidden">{t('administration.retention.planTitle')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('administration.retention.lastDay')}</th>
                  <th scope="col">{t('administration.retention.step')}</th>
                  <th scope="col" className={styles.number}>
                    {t('administration.retention.count')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {plan.steps.map((step) => (
                  <PlanRow key={`${step.on} ${step.kind} ${step.step}`} planned={step} />
                ))}
              </tbody>
            </table>
          )
        }
      </QueryView>
    </>
  );
}

function PlanRow({ planned }: { planned: PlannedStep }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const step = steps.find((known) => known === planned.step);
  const ofWorkspaces = step ? t(`administration.step.${step}.ahead`) : planned.step;
  return (
    <tr>
      <td>
        <time dateTime={planned.on}>{formatDate(planned.on, language)}</time>
      </td>
      <td>{planned.kind === 'contact' ? t('administration.step.contacts') : ofWorkspaces}</td>
      <td className={styles.number}>{planned.count}</td>
    </tr>
  );
}
