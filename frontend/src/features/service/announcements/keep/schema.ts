import type { KeptAnnouncement } from '~/shared/api/types';
import { dayAndTime, instantOf } from '~/shared/form/helsinki';
import { z } from '~/shared/form/zod';
import type { AnnouncementWish } from './queries';

const textLimit = 500;

export const written = z.string().trim().min(1, 'required').max(textLimit, 'too-long');
export const filled = z.string().min(1, 'required');

/** An announcement as the form has it: days and times in Finland. */
export const announcementSchema = z
  .object({
    kind: z.enum(['INFORMATION', 'INTERRUPTION']),
    audience: z.enum(['EVERYBODY', 'CUSTOMERS', 'EXPERTS']),
    fromDay: filled,
    fromTime: filled,
    untilDay: filled,
    untilTime: filled,
    fi: written,
    sv: written,
    en: written,
  })
  .superRefine(({ fromDay, fromTime, untilDay, untilTime }, context) => {
    const from = instantOf(fromDay, fromTime);
    const until = instantOf(untilDay, untilTime);
    const wrong = (field: string) =>
      context.addIssue({ code: 'custom', path: [field], message: 'invalid-time' });
    if (fromDay && fromTime && from === null) wrong('fromTime');
    if (untilDay && untilTime && (until === null || (from !== null && until <= from))) wrong('untilDay');
  });

export type AnnouncementValues = z.infer<typeof announcementSchema>;

/** Where the server's remarks belong. */
export const announcementFields: Record<string, keyof AnnouncementValues> = {
  '/from': 'fromDay',
  '/until': 'untilDay',
  '/text/fi': 'fi',
  '/text/sv': 'sv',
  '/text/en': 'en',
};

export function newAnnouncement(now: Date): AnnouncementValues {
  const { day, time } = dayAndTime(now);
  return {
    kind: 'INFORMATION',
    audience: 'EVERYBODY',
    fromDay: day,
    fromTime: time,
    untilDay: '',
    untilTime: '',
    fi: '',
    sv: '',
    en: '',
  };
}

export function valuesOf({ kind, audience, from, until, text }: KeptAnnouncement): AnnouncementValues {
  const begin = dayAndTime(from);
  const end = dayAndTime(until);
  return {
    kind,
    audience,
    fromDay: begin.day,
    fromTime: begin.time,
    untilDay: end.day,
    untilTime: end.time,
    ...text,
  };
}

/** What is to be sent; a beginning or end that was left as it was stays so to the second. */
export function wishOf(values: AnnouncementValues, before?: KeptAnnouncement): AnnouncementWish {
  return {
    kind: values.kind,
    audience: values.audience,
    from: kept(before?.from, values.fromDay, values.fromTime),
    until: kept(before?.until, values.untilDay, values.untilTime),
    text: { fi: values.fi, sv: values.sv, en: values.en },
  };
}

export function kept(before: string | undefined, day: string, time: string): string {
  if (before) {
    const was = dayAndTime(before);
    if (was.day === day && was.time === time) return before;
  }
  return instantOf(day, time) ?? '';
}
