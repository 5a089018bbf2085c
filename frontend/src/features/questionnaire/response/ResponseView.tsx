import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useParams } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import type { QuestionnaireResponse, SentAnswers, Workspace } from '~/shared/api/types';
import { formatMoment } from '~/shared/i18n/dates';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import cards from '~/shared/ui/Cards.module.css';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import type { Answers, Form } from '../form/model';
import { ScoreTable } from '../ScoreTable';
import { GivenAnswers } from './GivenAnswers';
import { formQuery, responseQuery } from './queries';
import styles from './Response.module.css';

/** What was sent, and what had been sent before it. */
export function ResponseView({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { responseId = '' } = useParams();
  const path = useLocalPath();
  const list = path(`/workspaces/${workspace.id}/questionnaires`);
  const query = useQuery(responseQuery(workspace.id, responseId));
  if (isProblem(query.error, 'not-found', 'invalid-request')) return <Navigate to={list} replace />;
  return (
    <div className={styles.section}>
      <BackLink to={list}>{t('questionnaire.answering.back')}</BackLink>
      <QueryView query={query}>
        {(response) => <Response workspace={workspace} response={response} />}
      </QueryView>
    </div>
  );
}

interface ResponseProps {
  workspace: Workspace;
  response: QuestionnaireResponse;
}

function Response({ workspace, response }: ResponseProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  const justSent: unknown = useLocation().state?.sent;
  const form = useQuery(formQuery(workspace.id, response.questionnaire.id));
  const title = localized(response.questionnaire.title, language);
  const [last, ...earlier] = response.editions.toReversed();
  return (
    <>
      <h2 lang={title.lang}>{title.text}</h2>
      {justSent === true && (
        <Notice kind="success" title={t('questionnaire.view.sent')} announced>
          <p>{t('questionnaire.view.sentText')}</p>
        </Notice>
      )}
      {!last && <p className={cards.empty}>{t(`questionnaire.responses.state.${response.state}`)}</p>}
      {last && (
        <QueryView query={form}>
          {(asked) => (
            <>
              <Edition form={asked} edition={last} />
              {response.actions.includes('response.amend') && (
                <div className={cards.actions}>
                  <ButtonLink
                    to={path(`/workspaces/${workspace.id}/questionnaires/${response.id}/answer`)}
                    variant="secondary"
                  >
                    {t('questionnaire.view.amend')}
                  </ButtonLink>
                </div>
              )}
              {earlier.map((edition) => (
                <details key={edition.edition} className={styles.more}>
                  <summary>
                    {t('questionnaire.view.earlier', { when: formatMoment(edition.sentAt, language) })}
                  </summary>
                  <Edition form={asked} edition={edition} />
                </details>
              ))}
            </>
          )}
        </QueryView>
      )}
    </>
  );
}

function Edition({ form, edition }: { form: Form; edition: SentAnswers }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className={`${cards.detail} ${styles.sentAt}`}>
        {t('questionnaire.view.at', { when: formatMoment(edition.sentAt, language) })}
      </p>
      <GivenAnswers form={form} headingLevel={3} answers={edition.answers as Answers} />
      <ScoreTable scores={edition.scores} language={language} />
    </>
  );
}
