import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { workspaceKey } from '~/features/workspace/queries';
import { ConnectionLost, isPassing, isProblem } from '~/shared/api/problem';
import type { Message } from '~/shared/api/types';
import type { DraftKeeper } from '~/shared/form/draftKeeper';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { postMessage, useAppendOwn } from './queries';

const tries = 3;
const firstPauseMs = 1_000;

interface SendMessage {
  workspaceId: string;
  keeper: DraftKeeper;
  /** The newest message of this person in the list. */
  newestOwn: Message | undefined;
  onSent: () => void;
}

/**
 * Sends what stands in the draft. However often the connection breaks, the message is written once: each try
 * carries the same key until the server has said yes.
 */
export function useSendMessage({ workspaceId, keeper, newestOwn, onSent }: SendMessage) {
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const appendOwn = useAppendOwn(workspaceId);
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: async (text: string) => {
      await keeper.settle();
      return postMessage(workspaceId, text, key.current());
    },
    retry: (failures, fault) =>
      (isPassing(fault) || isProblem(fault, 'request-in-flight')) && failures < tries,
    retryDelay: (failures) => firstPauseMs * 2 ** failures,
    onSuccess: (message) => {
      appendOwn(message);
      done();
    },
    onError: (fault) => {
      void keeper.flush();
      // An earlier text had arrived with this key after all: it is in the list, and this one is a new wish.
      if (isProblem(fault, 'idempotency-key-reused')) {
        key.renew();
        void queryClient.invalidateQueries({ queryKey: workspaceKey(workspaceId) });
      }
    },
  });
  const done = () => {
    key.renew();
    keeper.sent();
    onSent();
  };
  const send = () => {
    if (!isPending) mutate(keeper.current().text);
  };

  const waitsForConnection = error instanceof ConnectionLost;
  const sendAgain = useEffectEvent(send);
  // One listener as long as it waits: one that is put back while the event goes round would not hear it.
  useEffect(() => {
    if (!waitsForConnection) return;
    const again = () => sendAgain();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [waitsForConnection]);
  // The answer got lost, but the message itself comes in over the event stream.
  useEffect(() => {
    if (!waitsForConnection || newestOwn?.text.trim() !== keeper.current().text.trim()) return;
    reset();
    done();
  });

  return { send, isSending: isPending, error, forget: reset };
}
