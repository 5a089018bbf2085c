import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

const states = ['ACTIVE', 'CLOSED'] as const;
const turns = ['EXPERTS', 'CUSTOMER'] as const;
const orders = ['LATEST', 'DEADLINE', 'NAME'] as const;

type ListState = (typeof states)[number] | '';
type ListTurn = (typeof turns)[number] | '';
type ListOrder = (typeof orders)[number];

/** What of one's list of workspaces one wants to see, and in which order. */
export interface ListWish {
  /** Parts of the other party's name. */
  q: string;
  state: ListState;
  unread: boolean;
  /** Whose turn it is. */
  waitingFor: ListTurn;
  sort: ListOrder;
}

export const everything: ListWish = { q: '', state: '', unread: false, waitingFor: '', sort: 'LATEST' };

/** Whether some workspaces may be hidden. */
export function isFiltered({ q, state, unread, waitingFor }: ListWish): boolean {
  return q !== '' || state !== '' || unread || waitingFor !== '';
}

/**
 * The wish stands in the address, so that it is there again when one comes back or reloads. A name
 * that is searched for stands in the history entry beside it: addresses are kept and passed on.
 */
export function useListWish(): [ListWish, (change: Partial<ListWish>) => void] {
  const [parameters] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const q = searchedName(location.state);
  const wish = useMemo(
    (): ListWish => ({
      q,
      state: states.find((state) => state === parameters.get('state')) ?? '',
      unread: parameters.get('unread') === 'true',
      waitingFor: turns.find((turn) => turn === parameters.get('waitingFor')) ?? '',
      sort: orders.find((order) => order === parameters.get('sort')) ?? 'LATEST',
    }),
    [q, parameters],
  );
  const change = useCallback(
    (part: Partial<ListWish>) => {
      const changed = { ...wish, ...part };
      void navigate(
        { search: addressOf(changed) },
        { replace: true, preventScrollReset: true, state: changed.q ? { q: changed.q } : null },
      );
    },
    [wish, navigate],
  );
  return [wish, change];
}

/** Only what differs from the ordinary list. */
function addressOf({ state, unread, waitingFor, sort }: ListWish): string {
  const parameters = new URLSearchParams();
  if (state) parameters.set('state', state);
  if (unread) parameters.set('unread', 'true');
  if (waitingFor) parameters.set('waitingFor', waitingFor);
  if (sort !== 'LATEST') parameters.set('sort', sort);
  return parameters.toString();
}

function searchedName(state: unknown): string {
  return typeof state === 'object' && state !== null && 'q' in state && typeof state.q === 'string'
    ? state.q
    : '';
}
