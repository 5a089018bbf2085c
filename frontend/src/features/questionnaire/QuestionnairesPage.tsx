import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '~/shared/api/types';
import { useOwnSession } from '~/shared/auth/session';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { BeginQuestionnaire } from './BeginQuestionnaire';
import styles from './Questionnaire.module.css';
import { QuestionnaireRow } from './QuestionnaireRow';
import { questionnairesQuery } from './queries';

/** The questionnaires that one keeps, and those that one's customers are offered. */
export function QuestionnairesPage({ navigation }: { navigation: ReactNode }) {
  const { t } = useTranslation();
  const { actions } = useOwnSession();
  const query = useQuery(questionnairesQuery);
  const keeps = actions.includes('questionnaire.manage');
  return (
    <Page
      title={t('questionnaire.list.title')}
      lead={<p>{t(`questionnaire.list.${keeps ? 'leadKeeper' : 'lead'}`)}</p>}
    >
      {navigation}
      {keeps && <BeginQuestionnaire />}
      <QueryView query={query}>{({ items }) => <Lists items={items} />}</QueryView>
    </Page>
  );
}

function Lists({ items }: { items: Questionnaire[] }) {
  const { t } = useTranslation();
  const kept = items.filter(({ actions }) => actions.length > 0);
  const others = items.filter(({ actions }) => actions.length === 0);
  return (
    <>
      {kept.length > 0 && <List title={t('questionnaire.list.kept')} items={kept} />}
      {others.length > 0 && <List title={t('questionnaire.list.offered')} items={others} />}
      {items.length === 0 && <p className={styles.empty}>{t('questionnaire.list.empty')}</p>}
    </>
  );
}

function List({ title, items }: { title: string; items: Questionnaire[] }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {items.map((questionnaire) => (
          <QuestionnaireRow key={questionnaire.id} questionnaire={questionnaire} />
        ))}
      </ul>
    </section>
  );
}
