import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, etag, ownPage } from '~/shared/api/client';
import type { KeptAnnouncement, LocalizedText } from '~/shared/api/types';
import { announcementsKey } from '../queries';

const keptKey = ['kept-announcements'] as const;

/** All announcements, the newest first. */
export const keptAnnouncementsQuery = infiniteQueryOptions({
  queryKey: keptKey,
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/administration/announcements', {
        params: { query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
});

export interface AnnouncementWish {
  kind: KeptAnnouncement['kind'];
  audience: KeptAnnouncement['audience'];
  from: string;
  until: string;
  text: LocalizedText;
}

export function useAnnounce() {
  const settle = useSettled();
  return useMutation({
    mutationFn: ({ wish, key }: { wish: AnnouncementWish; key: string }) =>
      answer(
        api.POST('/api/v1/administration/announcements', {
          params: { header: { ...ownPage, 'Idempotency-Key': key } },
          body: wish,
        }),
      ),
    onSuccess: settle,
  });
}

type Named = Pick<KeptAnnouncement, 'id' | 'version'>;

const named = ({ id, version }: Named) => ({
  path: { announcementId: id },
  header: { ...ownPage, 'If-Match': etag(version) },
});

export function useChangeAnnouncement() {
  const settle = useSettled();
  return useMutation({
    mutationFn: ({ wish, ...announcement }: Named & { wish: AnnouncementWish }) =>
      answer(
        api.PUT('/api/v1/administration/announcements/{announcementId}', {
          params: named(announcement),
          body: wish,
        }),
      ),
    onSettled: settle,
  });
}

export function useEndAnnouncement() {
  const settle = useSettled();
  return useMutation({
    mutationFn: (announcement: Named) =>
      answer(
        api.POST('/api/v1/administration/announcements/{announcementId}/ending', {
          params: named(announcement),
        }),
      ),
    onSuccess: settle,
  });
}

export function useDeleteAnnouncement() {
  const settle = useSettled();
  return useMutation({
    mutationFn: (announcement: Named) =>
      answer(
        api.DELETE('/api/v1/administration/announcements/{announcementId}', { params: named(announcement) }),
      ),
    onSuccess: settle,
  });
}

function useSettled() {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: keptKey });
    await queryClient.invalidateQueries({ queryKey: announcementsKey });
  };
}
