import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Questionnaire } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import styles from './Questionnaire.module.css';
import { StateMark } from './StateMark';

export function QuestionnaireRow({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  const { id, title, formVersion, state, purpose, questions, faults, usedForStatistics, changedAt } =
    questionnaire;
  const name = localized(title, language);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          <Link to={path(`/administration/questionnaires/${id}`)} lang={name.lang}>
            {name.text || t('questionnaire.list.untitled')}
            <span className={styles.version}>
              {' '}
              {t('questionnaire.list.version', { version: formVersion })}
            </span>
          </Link>
        </p>
        <p className={styles.facts}>
          {[
            purpose && t(`questionnaire.purpose.${purpose}`),
            questions > 0 && t('questionnaire.list.questions', { count: questions }),
            faults.length > 0 && t('questionnaire.list.faults', { count: faults.length }),
            usedForStatistics && t('questionnaire.list.statistics'),
            t('questionnaire.list.changed', { date: formatDate(changedAt, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <StateMark state={state} />
    </li>
  );
}
