import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { Interruption, LocalizedText, ServiceFunction } from '~/shared/api/types';
import { announcementsKey } from '../queries';
import { statusQuery } from '../statusQuery';

const interruptionsKey = ['interruptions'] as const;

/** What is and was switched off, the newest first. */
export const interruptionsQuery = infiniteQueryOptions({
  queryKey: interruptionsKey,
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/administration/interruptions', {
        params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
  refetchInterval: 30_000,
});

export interface InterruptionWish {
  reason: LocalizedText;
  expectedEnd: string;
}

export function useSwitchOff() {
  const settle = useSettled();
  return useMutation({
    mutationFn: ({ off, wish, key }: { off: ServiceFunction | null; wish: InterruptionWish; key: string }) =>
      answer(
        api.POST('/api/v1/administration/interruptions', {
          params: { header: { ...ownPage, 'Idempotency-Key': key } },
          body: { function: off, ...wish },
        }),
      ),
    onSuccess: settle,
  });
}

type Named = Pick<Interruption, 'id' | 'version'>;

const named = ({ id, version }: Named) => ({
  path: { interruptionId: id },
  header: { ...ownPage, 'If-Match': etag(version) },
});

export function useChangeInterruption() {
  const settle = useSettled();
  return useMutation({
    mutationFn: ({ wish, ...interruption }: Named & { wish: InterruptionWish }) =>
      answer(
        api.PUT('/api/v1/administration/interruptions/{interruptionId}', {
          params: named(interruption),
          body: wish,
        }),
      ),
    onSettled: settle,
  });
}

export function useSwitchOn() {
  const settle = useSettled();
  return useMutation({
    mutationFn: (interruption: Named) =>
      answer(
        api.POST('/api/v1/administration/interruptions/{interruptionId}/ending', {
          params: named(interruption),
        }),
      ),
    onSuccess: settle,
  });
}

function useSettled() {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: interruptionsKey });
    await queryClient.invalidateQueries({ queryKey: statusQuery.queryKey });
    await queryClient.invalidateQueries({ queryKey: announcementsKey });
  };
}
