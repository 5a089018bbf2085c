import type { ReactNode } from 'react';
import type { Workspace } from '~/shared/api/types';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { WorkspaceFacts } from './WorkspaceFacts';
import { WorkspaceFrame } from './WorkspaceFrame';
import styles from './WorkspacePage.module.css';

interface WorkspacePageProps {
  /** What the founder called the customer, until the customer is here. */
  invitedName: string | undefined;
  /** How the invitation stands: for the founder. */
  invitation: (workspace: Workspace) => ReactNode;
  conversation: (workspace: Workspace) => ReactNode;
}

export function WorkspacePage({ invitedName, invitation, conversation }: WorkspacePageProps) {
  const area = useFocusKept<HTMLDivElement>();
  return (
    <WorkspaceFrame section="messages" invitedName={invitedName}>
      {(workspace) => (
        <div className={styles.columns}>
          <div ref={area} className={styles.main}>
            {invitation(workspace)}
            {conversation(workspace)}
          </div>
          <aside className={styles.aside} aria-labelledby="facts">
            <WorkspaceFacts workspace={workspace} />
          </aside>
        </div>
      )}
    </WorkspaceFrame>
  );
}
