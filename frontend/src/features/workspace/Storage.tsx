import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Workspace } from '~/shared/api/types';
import { formatDate } from '~/shared/i18n/dates';
import { useLanguage } from '~/shared/i18n/language';
import { Actions } from '~/shared/ui/Actions';
import { Notice } from '~/shared/ui/Notice';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { LifecycleCommandButton } from './LifecycleCommandButton';
import styles from './Storage.module.css';
import { StorageSteps } from './StorageSteps';

interface StorageProps {
  workspace: Workspace;
  /** The customer's own copy, where it can be had. */
  children?: ReactNode;
}

/** How long the workspace is kept, what happens on which day, and what one can do about it. */
export function Storage({ workspace, children }: StorageProps) {
  const { t } = useTranslation();
  const area = useFocusKept<HTMLDivElement>();
  const customer = workspace.standing === 'CUSTOMER';
  const may = (action: string) => workspace.actions.includes(action);
  return (
    <div ref={area} className={styles.columns}>
      <div className={styles.storage}>
        <section aria-labelledby="days">
          <h2 id="days">{t('workspace.storage.daysTitle')}</h2>
          <p>{t(`workspace.storage.now.${workspace.state}.${customer ? 'customer' : 'expert'}`)}</p>
          <StorageSteps workspace={workspace} />
          <p className={styles.note}>{t('workspace.storage.dayEnds')}</p>
        </section>
        {(may('workspace.close') || may('workspace.reactivate')) && (
          <section aria-labelledby="steps">
            <h2 id="steps">{t('workspace.storage.founderTitle')}</h2>
            <EndingRequested workspace={workspace} />
            <Actions>
              {may('workspace.close') && <LifecycleCommandButton command="close" workspace={workspace} />}
              {may('workspace.reactivate') && (
                <LifecycleCommandButton command="reactivate" workspace={workspace} variant="primary" />
              )}
            </Actions>
          </section>
        )}
        {may('workspace.request-ending') && (
          <section aria-labelledby="ending">
            <h2 id="ending">{t('workspace.storage.endingTitle')}</h2>
            <p>{t('workspace.storage.endingText')}</p>
            <EndingRequested workspace={workspace} />
            <Actions>
              <LifecycleCommandButton
                command={workspace.endingRequestedAt ? 'withdrawEnding' : 'requestEnding'}
                workspace={workspace}
              />
            </Actions>
          </section>
        )}
      </div>
      {children}
    </div>
  );
}

function EndingRequested({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!workspace.endingRequestedAt) return null;
  const key = workspace.standing === 'CUSTOMER' ? 'endingRequestedByYou' : 'endingRequested';
  return (
    <Notice>
      <p>{t(`workspace.storage.${key}`, { date: formatDate(workspace.endingRequestedAt, language) })}</p>
    </Notice>
  );
}
