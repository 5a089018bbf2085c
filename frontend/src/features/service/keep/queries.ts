import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { LocalizedText, TextVersion } from '~/shared/api/types';
import type { TextKind } from '../textQueries';

const keptTextsKey = ['kept-texts'] as const;
const keptTextKey = (id: string) => [...keptTextsKey, id] as const;

/** All versions of the texts that one keeps. */
export const keptTextsQuery = queryOptions({
  queryKey: keptTextsKey,
  queryFn: () => answer(api.GET('/api/v1/service-text-versions')),
});

export const keptTextQuery = (textId: string) =>
  queryOptions({
    queryKey: keptTextKey(textId),
    queryFn: () =>
      answer(api.GET('/api/v1/service-text-versions/{textId}', { params: { path: { textId } } })),
  });

/** The next version of a text, which begins with what the newest one says. */
export function useDraftText() {
  const settle = useSettled();
  return useMutation({
    mutationFn: ({ kind, key }: { kind: TextKind; key: string }) =>
      answer(
        api.POST('/api/v1/service-text-versions', {
          params: { header: { ...ownPage, 'Idempotency-Key': key } },
          body: { kind },
        }),
      ),
    onSuccess: settle,
  });
}

type Command = Pick<TextVersion, 'id' | 'version'>;

const named = ({ id, version }: Command) => ({
  path: { textId: id },
  header: { ...ownPage, 'If-Match': etag(version) },
});

export function useReplaceText() {
  const settle = useSettled();
  return useMutation({
    mutationFn: ({ title, body, ...text }: Command & { title: LocalizedText; body: LocalizedText }) =>
      answer(
        api.PUT('/api/v1/service-text-versions/{textId}', { params: named(text), body: { title, body } }),
      ),
    onSuccess: settle,
  });
}

export function usePublishText() {
  const settle = useSettled();
  return useMutation({
    mutationFn: ({ inForceOn, ...text }: Command & { inForceOn: string }) =>
      answer(
        api.PUT('/api/v1/service-text-versions/{textId}/publication', {
          params: named(text),
          body: { inForceOn },
        }),
      ),
    onSuccess: settle,
  });
}

export function useWithdrawText() {
  const settle = useSettled();
  return useMutation({
    mutationFn: (text: Command) =>
      answer(api.DELETE('/api/v1/service-text-versions/{textId}/publication', { params: named(text) })),
    onSuccess: settle,
  });
}

export function useDeleteText() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (text: Command) =>
      answer(api.DELETE('/api/v1/service-text-versions/{textId}', { params: named(text) })),
    // What is gone is not asked for again: its page is left.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keptTextsKey, exact: true }),
  });
}

function useSettled() {
  const queryClient = useQueryClient();
  return async (text: TextVersion) => {
    queryClient.setQueryData<TextVersion>(keptTextKey(text.id), text);
    await queryClient.invalidateQueries({ queryKey: keptTextsKey, exact: true });
    await queryClient.invalidateQueries({ queryKey: ['service-texts'] });
  };
}
