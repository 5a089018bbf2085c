import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Workspace } from '~/shared/api/types';
import { Notice } from '~/shared/ui/Notice';
import { AnswerTimes } from './AnswerTimes';
import styles from './Conversation.module.css';
import { MessageArea } from './MessageArea';

interface ConversationProps {
  workspace: Workspace;
  /** What else waits for an answer: stands where one has read to the end. */
  alsoWaiting?: ReactNode;
}

/** The messages of a workspace and the place to write, or why there is none yet. */
export function Conversation({ workspace, alsoWaiting }: ConversationProps) {
  const { t } = useTranslation();
  const side = sideOf(workspace.standing);
  if (!workspace.contentOpen) {
    return (
      <Notice title={t(`message.waiting.${side}.title`)}>
        <p>{t(`message.waiting.${side}.text`)}</p>
      </Notice>
    );
  }
  return (
    <section className={styles.conversation} aria-labelledby="messages">
      <h2 id="messages" className={styles.heading}>
        {t('message.list.title')}
      </h2>
      <AnswerTimes workspace={workspace} />
      <MessageArea workspace={workspace} alsoWaiting={alsoWaiting} />
    </section>
  );
}
