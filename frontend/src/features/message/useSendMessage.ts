import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { workspaceKey } from '~/features/workspace/queries';
import { ConnectionLost, isPassing, isProblem } from '~/shared/api/problem';
import type { Message } from '~/shared/api/types';
import type { DraftKeeper } from '~/shared/form/draftKeeper';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { type NewMessage, postMessage, useAppendOwn } from './queries';

const tries = 3;
const firstPauseMs = 1_000;

interface SendMessage {
  workspaceId: string;
  keeper: DraftKeeper;
  /** The newest message of this person in the list. */
  newestOwn: Message | undefined;
  /** Told which files have gone with it. */
  onSent: (attachmentIds: readonly string[]) => void;
}

/**
 * Sends what stands in the draft. However often the connection breaks, the message is written once: each try
 * carries the same key until the server has said yes.
 */
export function useSendMessage({ workspaceId, keeper, newestOwn, onSent }: SendMessage) {
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const appendOwn = useAppendOwn(workspaceId);
  const { mutate, reset, isPending, error, variables } = useMutation({
    mutationFn: async (message: NewMessage) => {
      await keeper.settle();
      return postMessage(workspaceId, message, key.current());
    },
    retry: (failures, fault) =>
      (isPassing(fault) || isProblem(fault, 'request-in-flight')) && failures < tries,
    retryDelay: (failures) => firstPauseMs * 2 ** failures,
    onSuccess: (message, { attachmentIds }) => {
      appendOwn(message);
      done(attachmentIds);
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
  const done = (attachmentIds: readonly string[]) => {
    key.renew();
    keeper.sent();
    onSent(attachmentIds);
  };
  const send = (attachmentIds: readonly string[]) => {
    if (!isPending) mutate({ text: keeper.current().text, attachmentIds });
  };

  const waitsForConnection = error instanceof ConnectionLost;
  const sendAgain = useEffectEvent(() => send(variables?.attachmentIds ?? []));
  // One listener as long as it waits: one that is put back while the event goes round would not hear it.
  useEffect(() => {
    if (!waitsForConnection) return;
    const again = () => sendAgain();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [waitsForConnection]);
  // The answer got lost, but the message itself comes in over the event stream.
  useEffect(() => {
    if (!waitsForConnection || !variables || !newestOwn || !isSame(newestOwn, variables)) return;
    reset();
    done(variables.attachmentIds);
  });

  return { send, isSending: isPending, error, forget: reset };
}

function isSame(message: Message, wish: NewMessage): boolean {
  const files = message.attachments.map(({ id }) => id);
  return (
    message.text.trim() === wish.text.trim() &&
    files.length === wish.attachmentIds.length &&
    files.every((id) => wish.attachmentIds.includes(id))
  );
}
