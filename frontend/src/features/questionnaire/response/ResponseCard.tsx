import { useTranslation } from 'react-i18next';
import type { QuestionnaireResponse, Workspace } from '~/shared/api/types';
import { dayOf, formatDate } from '~/shared/i18n/dates';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import cards from '~/shared/ui/Cards.module.css';
import { EndResponse } from './EndResponse';

interface ResponseCardProps {
  workspace: Workspace;
  response: QuestionnaireResponse;
}

/** One questionnaire: how it stands, and what can be done with it. */
export function ResponseCard({ workspace, response }: ResponseCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const path = useLocalPath();
  const { id, questionnaire, state, actions, drafted } = response;
  const title = localized(questionnaire.title, language);
  const address = path(`/workspaces/${workspace.id}/questionnaires/${id}`);
  const answerable = actions.includes('response.send');
  const sent = response.editions.length > 0;
  return (
    <article className={cards.card} data-turn={answerable ? 'yours' : undefined} aria-labelledby={id}>
      <div className={cards.head}>
        <h3 id={id} className={cards.name} lang={title.lang}>
          {title.text}
        </h3>
        <p className={cards.state}>{t(`questionnaire.responses.state.${state}`)}</p>
      </div>
      <Facts response={response} />
      <div className={cards.actions}>
        {answerable && (
          <ButtonLink to={`${address}/answer`}>
            {t(drafted ? 'questionnaire.responses.goOn' : 'questionnaire.responses.answer')}
            <span className="visually-hidden"> {title.text}</span>
          </ButtonLink>
        )}
        {sent && (
          <ButtonLink to={address} variant="secondary">
            {t('questionnaire.responses.see')}
            <span className="visually-hidden"> {title.text}</span>
          </ButtonLink>
        )}
        <EndResponse workspaceId={workspace.id} response={response} />
      </div>
    </article>
  );
}

function Facts({ response }: { response: QuestionnaireResponse }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = dayOf(new Date());
  const { author, dueOn, createdAt, changedAt, state, editions, drafted } = response;
  const date = formatDate(editions.at(-1)?.sentAt ?? changedAt, language);
  const open = state === 'in-progress';
  return (
    <>
      {open && dueOn && (
        <p className={dueOn < today ? cards.late : cards.when}>
          {t(dueOn < today ? 'questionnaire.responses.late' : 'questionnaire.responses.due', {
            date: formatDate(`${dueOn}T12:00:00Z`, language),
          })}
        </p>
      )}
      <p className={cards.detail}>
        {open
          ? t(`questionnaire.responses.by.${author.standing === 'CUSTOMER' ? 'self' : 'expert'}`, {
              name: author.name,
              date: formatDate(createdAt, language),
            })
          : t(`questionnaire.responses.changed.${state}`, { date })}
      </p>
      {drafted && !open && <p className={cards.detail}>{t('questionnaire.responses.draftedAgain')}</p>}
    </>
  );
}
