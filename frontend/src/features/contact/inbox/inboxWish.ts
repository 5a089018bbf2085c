import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

export const inboxStates = ['NEW', 'IN_PROGRESS', 'ANSWERED', 'CLOSED'] as const;
export const contactKinds = ['WISH_FOR_GUIDANCE', 'QUESTION', 'FEEDBACK', 'ACCESSIBILITY'] as const;

/** What of the inbox one wants to see. */
export interface InboxWish {
  /** Empty: those that wait for an answer. */
  state: (typeof inboxStates)[number] | '';
  kind: (typeof contactKinds)[number] | '';
  /** As the sender quotes it; then the contact is found in whatever state. */
  reference: string;
}

/** Whether something that waits for an answer may be hidden. */
export function isFiltered({ state, kind, reference }: InboxWish): boolean {
  return state !== '' || kind !== '' || reference !== '';
}

/** The wish stands in the address, so that it is there again when one comes back or reloads. */
export function useInboxWish(): [InboxWish, (change: Partial<InboxWish>) => void] {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const wish = useMemo(
    (): InboxWish => ({
      state: inboxStates.find((state) => state === parameters.get('state')) ?? '',
      kind: contactKinds.find((kind) => kind === parameters.get('kind')) ?? '',
      reference: parameters.get('reference') ?? '',
    }),
    [parameters],
  );
  const change = useCallback(
    (part: Partial<InboxWish>) => {
      const wanted = Object.entries({ ...wish, ...part }).filter(([, value]) => value !== '');
      void navigate(
        { search: new URLSearchParams(wanted).toString() },
        { replace: true, preventScrollReset: true },
      );
    },
    [wish, navigate],
  );
  return [wish, change];
}
