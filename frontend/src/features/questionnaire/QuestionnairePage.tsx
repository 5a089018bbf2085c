import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { DefinedQuestionnaire } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { Editor } from './editor/Editor';
import type { FhirQuestionnaire } from './form/fhir';
import { readForm } from './form/readForm';
import { Preview } from './Preview';
import { questionnaireQuery } from './queries';
import { StateMark } from './StateMark';
import { Steps } from './Steps';

/** One version: what it asks, and what its keepers can do with it. */
export default function QuestionnairePage() {
  const { questionnaireId = '' } = useParams();
  const { t } = useTranslation();
  const path = useLocalPath();
  const language = useLanguage();
  const query = useQuery(questionnaireQuery(questionnaireId));
  const title = query.data && localized(query.data.questionnaire.title, language).text;
  return (
    <Page
      title={title || t('questionnaire.list.untitled')}
      above={<BackLink to={path('/administration/questionnaires')}>{t('questionnaire.list.title')}</BackLink>}
      wide
    >
      <QueryView query={query}>{(defined) => <Version key={questionnaireId} defined={defined} />}</QueryView>
    </Page>
  );
}

function Version({ defined }: { defined: DefinedQuestionnaire }) {
  const { questionnaire, definition } = defined;
  return (
    <>
      <Facts defined={defined} />
      <Steps questionnaire={questionnaire} />
      {questionnaire.actions.includes('questionnaire.replace') ? (
        <Editor defined={defined} />
      ) : (
        <Preview form={readForm(definition as FhirQuestionnaire)} />
      )}
    </>
  );
}

function Facts({ defined: { questionnaire } }: { defined: DefinedQuestionnaire }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, formVersion, ownerId, purpose, usedForStatistics, activatedAt, retiredAt, url } =
    questionnaire;
  return (
    <SummaryList>
      <SummaryItem term={t('questionnaire.page.state')}>
        <StateMark state={state} />
      </SummaryItem>
      <SummaryItem term={t('questionnaire.page.version')}>{formVersion}</SummaryItem>
      <SummaryItem term={t('questionnaire.page.owner')}>
        {t(`questionnaire.page.${ownerId === null ? 'ownerService' : 'ownerProvider'}`)}
      </SummaryItem>
      {purpose && (
        <SummaryItem term={t('questionnaire.page.purpose')}>
          {t(`questionnaire.purpose.${purpose}`)}
        </SummaryItem>
      )}
      <SummaryItem term={t('questionnaire.page.statistics')}>
        {t(`questionnaire.page.${usedForStatistics ? 'statisticsYes' : 'statisticsNo'}`)}
      </SummaryItem>
      {activatedAt && (
        <SummaryItem term={t('questionnaire.page.activated')}>
          {formatDate(activatedAt, language)}
        </SummaryItem>
      )}
      {retiredAt && (
        <SummaryItem term={t('questionnaire.page.retired')}>{formatDate(retiredAt, language)}</SummaryItem>
      )}
      <SummaryItem term={t('questionnaire.page.url')}>{url}</SummaryItem>
    </SummaryList>
  );
}
