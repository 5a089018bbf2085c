import { useState } from 'react';
import { isProblem } from '~/shared/api/problem';

/**
 * What a form began with, although what it shows may come anew meanwhile; and what somebody else has saved, once
 * the server has refused to overwrite it.
 */
export function useBegunWith<T extends { version: number }>(item: T | undefined, error: unknown) {
  const [begunWith] = useState(item);
  const refused = isProblem(error, 'stale-version') && item?.version !== begunWith?.version;
  return { begunWith, other: refused ? item : undefined };
}
