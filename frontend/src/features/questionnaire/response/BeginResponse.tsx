import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { afterwards } from '~/shared/api/afterwards';
import type { Workspace, WorkspaceQuestionnaire } from '~/shared/api/types';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { localized, useLanguage, useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { AssignForm } from './AssignForm';
import { offeredQuery, useBeginResponse } from './queries';
import styles from './Response.module.css';

/** The expert asks the customer to answer one of those offered; the customer begins one. */
export function BeginResponse({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const assigns = workspace.actions.includes('response.assign');
  if (!assigns && !workspace.actions.includes('response.start')) return null;
  if (!choosing) {
    return (
      <div className={cards.begin}>
        <Button variant="secondary" onClick={() => setChoosing(true)}>
          {t(assigns ? 'questionnaire.responses.assign.open' : 'questionnaire.responses.start.open')}
        </Button>
      </div>
    );
  }
  return <Choice workspace={workspace} assigns={assigns} onClose={() => setChoosing(false)} />;
}

interface ChoiceProps {
  workspace: Workspace;
  assigns: boolean;
  onClose: () => void;
}

function Choice({ workspace, assigns, onClose }: ChoiceProps) {
  const query = useQuery(offeredQuery(workspace.id));
  return (
    <div className={cards.begin}>
      <QueryView query={query}>
        {({ items }) =>
          assigns ? (
            <AssignForm workspaceId={workspace.id} offered={items} onClose={onClose} />
          ) : (
            <Offered workspaceId={workspace.id} offered={items} />
          )
        }
      </QueryView>
    </div>
  );
}

interface OfferedProps {
  workspaceId: string;
  offered: WorkspaceQuestionnaire[];
}

function Offered({ workspaceId, offered }: OfferedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const path = useLocalPath();
  const begin = useBeginResponse(workspaceId);
  const key = useIdempotencyKey();
  const [chosen, setChosen] = useState<string>();
  const start = (questionnaireId: string) => {
    if (begin.isPending) return;
    if (chosen !== questionnaireId) key.renew();
    setChosen(questionnaireId);
    afterwards(begin.mutateAsync({ questionnaireId, key: key.current() }), ({ id }) =>
      navigate(path(`/workspaces/${workspaceId}/questionnaires/${id}/answer`)),
    );
  };
  return (
    <>
      <h3>{t('questionnaire.responses.start.title')}</h3>
      <p className={cards.empty}>{t('questionnaire.responses.start.text')}</p>
      {begin.isError && (
        <Notice kind="error" announced>
          <p>{problemText(t, begin.error)}</p>
        </Notice>
      )}
      <ul className={styles.offered}>
        {offered.map(({ id, title, description, questions }) => (
          <li key={id} className={cards.card}>
            <h4 className={cards.name} lang={localized(title, language).lang}>
              {localized(title, language).text}
            </h4>
            {description && (
              <p className={cards.text} lang={localized(description, language).lang}>
                {localized(description, language).text}
              </p>
            )}
            <p className={cards.detail}>{t('questionnaire.list.questions', { count: questions })}</p>
            <div className={cards.actions}>
              <Button
                variant="secondary"
                onClick={() => start(id)}
                busy={begin.isPending && chosen === id && t('common.loading')}
              >
                {t('questionnaire.responses.start.button')}
                <span className="visually-hidden"> {localized(title, language).text}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
