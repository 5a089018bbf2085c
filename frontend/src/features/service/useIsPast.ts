import { useQuery } from '@tanstack/react-query';
import type { ServiceText } from '~/shared/api/types';
import { dayOf } from '~/shared/i18n/dates';
import { textVersionsQuery } from './textQueries';

/** Whether a newer version has taken the place of this one. */
export function useIsPast(text: ServiceText): boolean {
  const { data } = useQuery(textVersionsQuery(text.kind, text.providerId ?? undefined));
  const today = dayOf(new Date());
  return data?.items.some(({ number, inForceOn }) => number > text.number && inForceOn <= today) ?? false;
}
