import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sideOf } from '~/shared/api/side';
import type { Workspace } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';
import { Button } from '~/shared/ui/Button';
import { QueryView } from '~/shared/ui/QueryView';
import { workspaceTopicsQuery } from './queries';
import styles from './Topic.module.css';
import { TopicDialog } from './TopicDialog';

/** What the guidance is about: seen by all in the workspace, chosen by the experts. */
export function WorkspaceTopics({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery({ ...workspaceTopicsQuery(workspace.id), enabled: workspace.contentOpen });
  const [choosing, setChoosing] = useState(false);
  if (!workspace.contentOpen) return null;
  return (
    <section className={styles.topics} aria-labelledby="topics">
      <h2 id="topics">{t('topic.workspace.title')}</h2>
      <QueryView query={query}>
        {(chosen) => (
          <>
            {chosen.topics.length > 0 ? (
              <ul className={styles.chips}>
                {chosen.topics.map(({ id, name }) => (
                  <li key={id}>{localized(name, language).text}</li>
                ))}
              </ul>
            ) : (
              <p className={styles.empty}>{t(`topic.workspace.empty.${sideOf(workspace.standing)}`)}</p>
            )}
            {chosen.actions.includes('workspace-topics.choose') && (
              <div className={styles.change}>
                <Button variant="secondary" onClick={() => setChoosing(true)}>
                  {t(`topic.workspace.${chosen.topics.length > 0 ? 'change' : 'choose'}`)}
                </Button>
              </div>
            )}
            {choosing && (
              <TopicDialog workspaceId={workspace.id} chosen={chosen} onClose={() => setChoosing(false)} />
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}
