import { useInfiniteQuery } from '@tanstack/react-query';
import { ArchiveLink } from '~/features/archive/ArchiveLink';
import { Withdrawals } from '~/features/consent/Withdrawals';
import { workspaceListQuery } from '~/features/workspace/queries';
import { useOwnSession } from '~/shared/auth/session';
import { LogOutButton } from './LogOutButton';

/**
 * What stays open to whoever has not accepted the terms: leaving, taking one's own data along, and
 * withdrawing a consent, which nothing may stand in the way of (G7).
 */
export function OwnData() {
  const { account } = useOwnSession();
  return (
    <>
      {account.kind === 'CUSTOMER' && <Workspaces />}
      <p>
        <LogOutButton />
      </p>
    </>
  );
}

function Workspaces() {
  const { data } = useInfiniteQuery(workspaceListQuery());
  const workspaces = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <ul>
      {workspaces.map((workspace) => (
        <li key={workspace.id}>
          {workspace.otherParty.name} <ArchiveLink workspace={workspace} />
          {workspace.contentOpen && <Withdrawals workspaceId={workspace.id} />}
        </li>
      ))}
    </ul>
  );
}
