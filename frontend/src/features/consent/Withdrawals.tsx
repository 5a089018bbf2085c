import { useInfiniteQuery } from '@tanstack/react-query';
import { EndButton } from './EndButton';
import { consentListQuery } from './queries';

/** The consents of a workspace that its customer can withdraw, each with the button for it (G7). */
export function Withdrawals({ workspaceId }: { workspaceId: string }) {
  const { data } = useInfiniteQuery(consentListQuery(workspaceId));
  const consents = data?.pages.flatMap(({ items }) => items) ?? [];
  const open = consents.filter(({ actions }) => actions.includes('consent.withdraw'));
  if (open.length === 0) return null;
  return (
    <ul>
      {open.map((consent) => (
        <li key={consent.id}>
          {consent.expert.name} <EndButton kind="withdraw" workspaceId={workspaceId} consent={consent} />
        </li>
      ))}
    </ul>
  );
}
