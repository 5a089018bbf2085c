import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { Answering } from './Answering';
import { answersDraftQuery, formQuery, responseQuery } from './queries';

/** Where the customer answers, page by page. */
export default function AnsweringPage() {
  const { workspaceId = '', responseId = '' } = useParams();
  const path = useLocalPath();
  const { t } = useTranslation();
  const language = useLanguage();
  const response = useQuery(responseQuery(workspaceId, responseId));
  const questionnaire = response.data?.questionnaire;
  const form = useQuery({
    ...formQuery(workspaceId, questionnaire?.id ?? ''),
    enabled: questionnaire !== undefined,
  });
  const draft = useQuery(answersDraftQuery(workspaceId, responseId));
  const list = path(`/workspaces/${workspaceId}/questionnaires`);
  const gone = [response, form, draft].some(({ error }) => isProblem(error, 'not-found', 'invalid-request'));
  if (gone) return <Navigate to={list} replace />;
  if (response.data && form.data && draft.data) {
    const { actions } = response.data;
    if (!actions.includes('response-draft.save')) {
      return <Navigate to={path(`/workspaces/${workspaceId}/questionnaires/${responseId}`)} replace />;
    }
    return (
      <Answering
        key={responseId}
        workspaceId={workspaceId}
        response={response.data}
        form={form.data}
        draft={draft.data}
      />
    );
  }
  return (
    <Page
      title={
        questionnaire ? localized(questionnaire.title, language).text : t('questionnaire.answering.title')
      }
      above={<BackLink to={list}>{t('questionnaire.answering.back')}</BackLink>}
    >
      <QueryView query={response}>
        {() => <QueryView query={form}>{() => <QueryView query={draft}>{() => null}</QueryView>}</QueryView>}
      </QueryView>
    </Page>
  );
}
