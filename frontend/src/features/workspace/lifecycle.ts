import type { Workspace } from '~/shared/api/types';

type Step = 'closes' | 'archives' | 'deletes';

export interface DatedStep {
  name: Step;
  /** The last day before it, as `2027-02-28`. */
  on: string;
}

/** The steps of a workspace by its days; without a reader there is no archive. */
export function steps({ dates }: Pick<Workspace, 'dates'>): DatedStep[] {
  const all: DatedStep[] = [
    { name: 'closes', on: dates.closesOn },
    { name: 'archives', on: dates.archivesOn },
    { name: 'deletes', on: dates.deletesOn },
  ];
  return all.filter(({ name }) => name !== 'archives' || dates.archivesOn !== dates.deletesOn);
}

const taken: Record<Workspace['state'], Step[]> = {
  ACTIVE: [],
  CLOSED: ['closes'],
  ARCHIVED: ['closes', 'archives'],
};

export function isTaken(state: Workspace['state'], step: Step): boolean {
  return taken[state].includes(step);
}

/** What comes next. */
export function nextStep(workspace: Pick<Workspace, 'dates' | 'state'>): DatedStep {
  const ahead = steps(workspace).filter(({ name }) => !isTaken(workspace.state, name));
  return ahead[0] ?? { name: 'deletes', on: workspace.dates.deletesOn };
}
