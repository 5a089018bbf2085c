import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '~/shared/api/client';
import type { ServiceText } from '~/shared/api/types';
import type { Language } from '~/shared/i18n/language';

export type TextKind = ServiceText['kind'];

const serviceTextsKey = ['service-texts'] as const;

/** The text in force, in this language if it has been written in it. */
export const serviceTextQuery = (kind: TextKind, language: Language, provider?: string) =>
  queryOptions({
    queryKey: [...serviceTextsKey, kind, language, provider ?? null],
    queryFn: () =>
      answer(
        api.GET('/api/v1/service-texts/{kind}', {
          params: { path: { kind }, query: { language, ...(provider && { provider }) } },
        }),
      ),
  });

/** A version by its number. */
export const textVersionQuery = (kind: TextKind, number: number, language: Language, provider?: string) =>
  queryOptions({
    queryKey: [...serviceTextsKey, kind, language, provider ?? null, number],
    queryFn: () =>
      answer(
        api.GET('/api/v1/service-texts/{kind}/versions/{number}', {
          params: { path: { kind, number }, query: { language, ...(provider && { provider }) } },
        }),
      ),
  });

/** All that have been published, the newest first. */
export const textVersionsQuery = (kind: TextKind, provider?: string) =>
  queryOptions({
    queryKey: [...serviceTextsKey, kind, 'versions', provider ?? null],
    queryFn: () =>
      answer(
        api.GET('/api/v1/service-texts/{kind}/versions', {
          params: { path: { kind }, query: { ...(provider && { provider }) } },
        }),
      ),
  });
