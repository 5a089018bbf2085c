import type { Workspace } from '~/shared/api/types';

/** Parts of a workspace, each a page with an address of its own; in the order in which they are shown. */
export interface WorkspaceSection {
  name: SectionName;
  /** What comes after the workspace's address. */
  path: string;
  /** Shown to whoever may do this now; to everybody without it. */
  action?: string;
}

export type SectionName = 'messages' | 'plan' | 'questionnaires' | 'contact' | 'people' | 'storage' | 'log';

const sections: WorkspaceSection[] = [
  { name: 'messages', path: '' },
  { name: 'plan', path: '/plan', action: 'task.read' },
  { name: 'questionnaires', path: '/questionnaires', action: 'response.read' },
  { name: 'contact', path: '/contact', action: 'workspace-contact.read' },
  { name: 'people', path: '/people', action: 'consent.read' },
  { name: 'log', path: '/log', action: 'access-log.read' },
  { name: 'storage', path: '/storage' },
];

export function sectionsFor(workspace: Workspace): WorkspaceSection[] {
  return sections.filter(({ action }) => action === undefined || workspace.actions.includes(action));
}
