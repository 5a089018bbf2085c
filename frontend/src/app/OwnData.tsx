import { useInfiniteQuery } from '@tanstack/react-query';
import { ArchiveLink } from '~/features/archive/ArchiveLink';
import { workspaceListQuery } from '~/features/workspace/queries';
import { useOwnSession } from '~/shared/auth/session';
import { LogOutButton } from './LogOutButton';

/** What stays open to whoever has not accepted the terms: leaving, and taking one's own data along. */
export function OwnData() {
  const { account } = useOwnSession();
  return (
    <>
      {account.kind === 'CUSTOMER' && <Archives />}
      <p>
        <LogOutButton />
      </p>
    </>
  );
}

function Archives() {
  const { data } = useInfiniteQuery(workspaceListQuery());
  const workspaces = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <ul>
      {workspaces.map((workspace) => (
        <li key={workspace.id}>
          {workspace.otherParty.name} <ArchiveLink workspace={workspace} />
        </li>
      ))}
    </ul>
  );
}
